import type { Board } from '#core';
import { layoutInNode } from '#layout';
import { printMermaid } from '#mermaid';
import { toSvg } from '#picture';
import { readArguments } from './readArguments.ts';
import { readDrawing } from './readDrawing.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const FORMATS = ['mermaid', 'json', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** `convert FILE [--to mermaid|json|svg] [--layout]`; Mermaid becomes a board file unless told otherwise. */
export async function convertCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readArguments(args, { to: 'text', layout: 'flag' });
  if (!read.ok) return wrong(read.problem, terminal);
  const { files, text, flag } = read.value;
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return wrong('Say which one file.', terminal);
  const wanted = text('to');
  const to = FORMATS.find((format) => format === wanted);
  if (wanted !== undefined && to === undefined) {
    return wrong(`There is no format '${wanted}': ${FORMATS.join(', ')}.`, terminal);
  }
  const drawing = await readDrawing(file, terminal);
  if (!drawing.ok) {
    terminal.err(`${file}: ${drawing.problem}`);
    return 1;
  }
  const { board, format } = drawing.value;
  const written = await write(
    board,
    to ?? (format === 'json' ? 'mermaid' : 'json'),
    flag('layout'),
  );
  terminal.out(written.trimEnd());
  return 0;
}

async function write(board: Board, format: Format, layout: boolean): Promise<string> {
  switch (format) {
    case 'mermaid':
      return printMermaid(board.graph, board.carried);
    case 'json':
      return JSON.stringify(layout ? await placed(board) : board, null, 2);
    case 'svg': {
      const { graph, placement } = layout || !isPlaced(board) ? await placed(board) : board;
      return toSvg(graph, placement);
    }
  }
}

async function placed(board: Board): Promise<Board> {
  return { ...board, placement: await layoutInNode(board.graph) };
}

function isPlaced({ graph, placement }: Board): boolean {
  return [...graph.nodes, ...graph.groups].every(({ id }) => Object.hasOwn(placement, id));
}

function wrong(problem: string, terminal: Terminal): ExitCode {
  terminal.err(problem);
  return 2;
}
