import { titleOf } from '#core';
import type { ConnectionMatch, Graph } from '#core';
import { Icon } from '#ui';
import { CheckMark } from './CheckMark.tsx';
import type { Mark } from './CheckMark.tsx';
import styles from './CheckRow.module.css';

export interface ConnectionRowProps {
  readonly connection: ConnectionMatch;
  readonly graph: Graph;
  /** Nodes that play a component, or the component itself while it is a ghost. */
  readonly placesOf: (component: string) => readonly string[];
  readonly onShow: (ids: readonly string[]) => void;
  readonly onPointAt: (component: string | undefined) => void;
}

const MARKS: Readonly<Record<ConnectionMatch['status'], Mark>> = {
  present: 'found',
  missing: 'missing',
  reversed: 'reversed',
  via: 'via',
};

/** A connection in the verdict, with what is the matter with it in words. */
export function ConnectionRow({
  connection,
  graph,
  placesOf,
  onShow,
  onPointAt,
}: ConnectionRowProps) {
  const { from, to, status, path, why } = connection;
  return (
    <div
      className={styles['row']}
      onPointerEnter={() => {
        onPointAt(from);
      }}
      onPointerLeave={() => {
        onPointAt(undefined);
      }}
    >
      <CheckMark mark={MARKS[status]} />
      <div className={styles['body']}>
        <button
          aria-label={`${from} to ${to}: ${spoken(status)}`}
          className={styles['title']}
          data-row=""
          onClick={() => {
            onShow(path.length > 0 ? path : [...placesOf(from), ...placesOf(to)]);
          }}
          type="button"
        >
          {from} <Icon className={styles['arrow']} name="arrow-right" size={13} /> {to}
        </button>
        <p className={styles['why']}>{why === '' ? explanation(connection, graph) : why}</p>
      </div>
    </div>
  );
}

function spoken(status: ConnectionMatch['status']): string {
  switch (status) {
    case 'present':
      return 'found';
    case 'missing':
      return 'missing';
    case 'reversed':
      return 'the other way round';
    case 'via':
      return 'through something else';
  }
}

function explanation({ status, path }: ConnectionMatch, graph: Graph): string {
  switch (status) {
    case 'present':
      return 'Drawn as expected.';
    case 'missing':
      return 'Not drawn yet.';
    case 'reversed':
      return 'Your arrow points the other way.';
    case 'via': {
      const between = path.slice(1, -1).map((id) => {
        const node = graph.nodes.find((other) => other.id === id);
        return node === undefined ? 'something else' : titleOf(node.label);
      });
      return `Goes through ${between.join(', ')}.`;
    }
  }
}
