import { titleOf } from '#core';
import type { Graph, Report } from '#core';
import { stateRole } from '#store';
import type { LacunaState, Stating } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, Dialog } from '#ui';
import { useState } from 'react';
import styles from './Statements.module.css';

export interface StateRoleDialogProps {
  readonly stating: Exclude<Stating, { readonly about: 'differently' }>;
  readonly onClose: () => void;
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly choose: () => void;
}

/** Pairs a drawn piece with a component: from either side, by a list that filters as one types. */
export function StateRoleDialog({ stating, onClose }: StateRoleDialogProps) {
  const graph = useLacuna(graphOf);
  const report = useLacuna(reportOf);
  const { edit } = useActions();
  const [wanted, setWanted] = useState('');
  const pair = (node: string, component: string): void => {
    edit(stateRole([node], component, true));
    onClose();
  };
  const choices = choicesFor(stating, graph, report, pair).filter(({ name }) =>
    name.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const [first] = choices;
  return (
    <Dialog
      description="What you state is kept with the board, and can be taken back."
      onClose={onClose}
      title={titleFor(stating, graph)}
    >
      <label className={styles['field']}>
        <span>{stating.about === 'node' ? 'Find a role' : 'Find a piece'}</span>
        <input
          onChange={(event) => {
            setWanted(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') first?.choose();
          }}
          type="search"
          value={wanted}
        />
      </label>
      <ul className={styles['choices']}>
        {choices.map(({ key, name, choose }) => (
          <li key={key}>
            <Button look="quiet" onClick={choose}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {choices.length === 0 ? <p className={styles['none']}>Nothing is called that.</p> : null}
    </Dialog>
  );
}

function choicesFor(
  stating: StateRoleDialogProps['stating'],
  graph: Graph,
  report: Report | undefined,
  pair: (node: string, component: string) => void,
): readonly Choice[] {
  if (stating.about === 'node') {
    const { node } = stating;
    return (report?.components ?? [])
      .filter(({ aside }) => aside === undefined)
      .map(({ title }) => ({
        key: title,
        name: title,
        choose: () => {
          pair(node, title);
        },
      }));
  }
  return [...graph.nodes, ...graph.groups].map(({ id, label }) => ({
    key: id,
    name: titleOf(label) || 'a box without words',
    choose: () => {
      pair(id, stating.component);
    },
  }));
}

function titleFor(stating: StateRoleDialogProps['stating'], graph: Graph): string {
  if (stating.about === 'component') return `Which piece is the ${stating.component}?`;
  const drawn = [...graph.nodes, ...graph.groups].find(({ id }) => id === stating.node);
  return `What is “${titleOf(drawn?.label ?? '') || 'this box'}” here?`;
}

function graphOf({ history }: LacunaState): Graph {
  return history.present.graph;
}

function reportOf({ check }: LacunaState): Report | undefined {
  return check?.graded?.report;
}
