import { useBoardApi } from '#canvas';
import { titleOf, paletteItem } from '#core';
import { PIECES, rankByName, searchPieces } from '#panels';
import { useActions, useLacunaStore } from '#store/react';
import { PickSheet } from '#ui';
import type { PickRow, PickSection } from '#ui';
import { useState } from 'react';
import type { BoardCommands } from './commands.ts';
import { KEYS } from './keys.ts';
import { shortTitle } from '../names.ts';
import { useServices } from '../services.ts';
import { useBoards } from '../useBoards.ts';
import { useCommands } from './useCommands.ts';

interface Row extends PickRow {
  readonly run: () => unknown;
}

const MOST = 6;

/** Anything that can be done, added, gone to or opened, by its name. */
export function CommandPalette({
  onClose,
  ...screen
}: BoardCommands & { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const commands = useCommands(screen);
  const { addAtCentre } = useBoardApi();
  const { startQuestion, openBoard } = useBoards();
  const { statements } = useServices();
  const { select, focusOn } = useActions();
  const { history, boards, open } = useLacunaStore().getState();
  const searching = query.trim() !== '';

  const sections: readonly PickSection<Row>[] = [
    {
      title: 'Do',
      rows: commands.map(({ name, icon, keys, run }) => ({
        id: `do ${name}`,
        name,
        icon,
        run,
        ...(keys === undefined ? {} : { keys: KEYS[keys][0] }),
      })),
    },
    {
      title: 'On this board',
      rows: [...history.present.graph.nodes, ...history.present.graph.groups].map((element) => ({
        id: `go ${element.id}`,
        name: titleOf(element.label) || 'Unnamed',
        detail: 'go there',
        icon: paletteItem(element.kind ?? '')?.icon ?? 'square',
        run: () => {
          select([element.id]);
          focusOn([element.id]);
        },
      })),
    },
    {
      title: 'Boards',
      rows: boards
        .filter(({ id }) => id !== open?.id)
        .map(({ id, name }) => ({
          id: `board ${id}`,
          name,
          icon: 'layers',
          run: () => {
            openBoard(id);
          },
        })),
    },
    {
      title: 'Questions',
      rows: statements.map((statement) => ({
        id: `question ${statement.slug}`,
        name: shortTitle(statement.title),
        detail: 'question',
        icon: 'message-circle-question-mark',
        run: () => startQuestion(statement),
      })),
    },
  ];
  const pieces: PickSection<Row> = {
    title: 'Add',
    rows: searchPieces(query, PIECES)
      .slice(0, MOST)
      .map(({ piece, via }) => ({
        id: `add ${piece.kind ?? piece.name}`,
        name: piece.name,
        ...(via === undefined ? {} : { detail: via }),
        icon: piece.icon ?? 'square',
        ...(piece.category === undefined ? {} : { colour: `var(--category-${piece.category})` }),
        run: () => {
          addAtCentre(piece);
        },
      })),
  };
  const [todo, drawn, ...others] = sections.map(({ title, rows }) => ({
    title,
    rows: rankByName(query, rows, ({ name }) => name).slice(0, searching ? MOST : undefined),
  }));
  return (
    <PickSheet
      label="Find and do anything"
      nothing="Nothing is called that."
      onLeave={onClose}
      onPick={({ run }) => {
        onClose();
        void run();
      }}
      onQuery={setQuery}
      placeholder="Find and do anything"
      query={query}
      sections={[todo, ...(searching ? [drawn, pieces, ...others] : [])].filter(isThere)}
    />
  );
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
