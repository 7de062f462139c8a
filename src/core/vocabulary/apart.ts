/**
 * Narrower by name, and a role of its own: a dead letter queue is a queue, and never the message queue
 * that a design asks for.
 */
export const APART: ReadonlySet<string> = new Set([
  'dead-letter-queue',
  'delay-queue',
  'priority-queue',
  'read-replica',
  'cdn-cache',
  'local-cache',
  'write-behind-cache',
]);
