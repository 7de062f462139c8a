import { titleOf } from '#core';
import type { Board } from '#core';
import {
  endsOf,
  growAround,
  NEXT_ENDS,
  NEXT_LINE,
  putInto,
  removeElements,
  reverseEdge,
  setEnds,
  setLine,
  withDescendants,
} from '#store';
import { useActions } from '#store/react';
import { IconButton, Menu, MenuChoice, MenuHeading } from '#ui';
import type { MouseEvent } from 'react';
import type { OutlineRow } from './outline.ts';
import styles from './OutlinePanel.module.css';

export interface OutlineToolsProps {
  readonly row: OutlineRow;
  readonly board: Board;
  readonly onRename: () => void;
}

/** Outside of all groups. */
const NOWHERE = '';

/** What can be done with the line that is chosen. */
export function OutlineTools({ row, board, onRename }: OutlineToolsProps) {
  const { edit, say, startPicking } = useActions();
  const { id, sort, name } = row;
  const { graph } = board;
  const edge = sort === 'edge' ? graph.edges.find((other) => other.id === id) : undefined;
  const inside = withDescendants(graph, [id]);
  const home = [...graph.nodes, ...graph.groups].find((one) => one.id === id)?.group;
  const framed = sort === 'node' || sort === 'group';

  function pick(event: MouseEvent, connects: boolean): void {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    startPicking({ connects, from: id, typed: '', screen: { x: left, y: bottom + 6 } });
  }

  return (
    <div aria-label={`What to do with ${name}`} className={styles['tools']} role="toolbar">
      <IconButton
        icon="pencil"
        keys="Enter"
        name={edge === undefined ? 'Rename' : 'Write a label'}
        onClick={onRename}
        size={16}
      />
      {framed ? (
        <>
          <IconButton
            icon="corner-down-right"
            name="Connect it to…"
            onClick={(event) => {
              pick(event, true);
            }}
            size={16}
          />
          <IconButton
            icon="plus"
            name="Add a piece after it…"
            onClick={(event) => {
              pick(event, false);
            }}
            size={16}
          />
          <Menu trigger={<IconButton icon="group" name="Move into a group" size={16} />}>
            <MenuHeading>It lies in</MenuHeading>
            <MenuChoice
              label="It lies in"
              onChoose={(group) => {
                const into = group === NOWHERE ? undefined : group;
                edit((before) => growAround([id])(putInto([id], into)(before)));
                say(
                  into === undefined ? `${name} is in no group.` : `${name} is in its new group.`,
                );
              }}
              options={[
                { value: NOWHERE, name: 'No group' },
                ...graph.groups
                  .filter((group) => !inside.has(group.id))
                  .map((group) => ({ value: group.id, name: titleOf(group.label) || 'Group' })),
              ]}
              value={home ?? NOWHERE}
            />
          </Menu>
        </>
      ) : null}
      {edge === undefined ? null : (
        <>
          <IconButton
            icon="arrow-right-left"
            name="Turn the arrow round"
            onClick={() => {
              edit(reverseEdge(id));
              say('The arrow is turned round.');
            }}
            size={16}
          />
          <IconButton
            icon="move-horizontal"
            name="Change its heads"
            onClick={() => {
              const ends = NEXT_ENDS[endsOf(edge)];
              edit(setEnds(id, ends));
              say(
                ends === 'two-way'
                  ? 'It leads both ways.'
                  : ends === 'none'
                    ? 'It has no heads.'
                    : 'It leads one way.',
              );
            }}
            size={16}
          />
          <IconButton
            icon="minus"
            name="Change its line"
            onClick={() => {
              edit(setLine(id, NEXT_LINE[edge.line]));
              say(`Its line is ${NEXT_LINE[edge.line]}.`);
            }}
            size={16}
          />
        </>
      )}
      <IconButton
        icon="trash-2"
        name="Delete"
        onClick={() => {
          edit(removeElements([id]));
          say(`${name} is deleted.`);
        }}
        size={16}
      />
    </div>
  );
}
