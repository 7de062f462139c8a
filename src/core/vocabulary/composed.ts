/**
 * What several pieces make up together, each given by the concepts that may stand for it: who draws
 * shared and dedicated tenants side by side has touched on a hybrid, without having said so.
 */
export const COMPOSED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'hybrid-tenancy': [
    ['shared-database', 'shared-infrastructure'],
    ['database-per-tenant', 'dedicated-infrastructure'],
  ],
  'lambda-architecture': [['stream-processing'], ['batch-processing']],
  'write-path': [['coordinator-node'], ['write-ahead-log'], ['memtable']],
  'read-path': [['coordinator-node'], ['memtable', 'row-cache'], ['sstable']],
  'hybrid-fan-out': [['fan-out-on-write'], ['fan-out-on-read']],
};
