import type { Diagnostic } from '#core';
import { useActions } from '#store/react';
import { useState } from 'react';
import { shapeOfFile } from './fileKind.ts';
import { useServices } from '../services.ts';
import { useBoards } from '../useBoards.ts';

/** Why a file could not be read, or what is odd about it, with the text that the places are in. */
export interface FileProblem {
  readonly file: string;
  readonly heading: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens files that were chosen or dropped: drawings, questions, boards. */
export function useOpenFiles(): {
  readonly openFiles: (files: Iterable<File>) => Promise<void>;
  readonly problems: readonly FileProblem[];
  readonly clearProblems: () => void;
} {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const actions = useActions();
  const { readBoard } = useServices();
  const { openDrawing, openBoardFile } = useBoards();

  async function openOne(file: File): Promise<FileProblem | undefined> {
    const text = await file.text();
    const shape = shapeOfFile(file.name, text);
    const problem = (heading: string, diagnostics: readonly Diagnostic[]): FileProblem => ({
      file: file.name,
      heading,
      text: shape.text,
      diagnostics,
    });
    switch (shape.kind) {
      case 'questions': {
        const { added, diagnostics } = await actions.addPack(text, file.name);
        if (added === 0) return problem('No question could be read from it.', diagnostics);
        const count = added === 1 ? '1 question is' : `${added} questions are`;
        actions.say(`${count} added from ${file.name}.`);
        const wrong = diagnostics.filter(({ severity }) => severity === 'error');
        return wrong.length === 0
          ? undefined
          : problem(`${count} added. These parts could not be read:`, wrong);
      }
      case 'board': {
        const board = readBoard?.(text);
        if (board?.ok === true) {
          await openBoardFile(nameOf(file.name), board.value);
          return undefined;
        }
        const message = board?.problem ?? 'Board files cannot be opened here.';
        return problem('It could not be opened.', [place(message)]);
      }
      case 'drawing': {
        const read = await actions.readMermaid(shape.text);
        if (!read.ok) return problem('It could not be read as Mermaid.', read.problem);
        await openDrawing(nameOf(file.name), read.value);
        return undefined;
      }
    }
  }

  return {
    problems,
    clearProblems: () => {
      setProblems([]);
    },
    openFiles: async (files) => {
      const found: FileProblem[] = [];
      for (const file of files) {
        const problem = await openOne(file);
        if (problem !== undefined) found.push(problem);
      }
      setProblems(found);
    },
  };
}

function nameOf(file: string): string {
  return file.replace(/(?:\.board)?\.[^.]+$/, '') || file;
}

function place(message: string): Diagnostic {
  return { severity: 'error', code: 'board-file', message, line: 1, column: 1 };
}
