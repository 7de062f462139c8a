export { Board } from './Board.tsx';
export { BoardProvider } from './BoardProvider.tsx';
export { useBoardApi } from './boardContext.ts';
export type { Addable, BoardApi } from './boardContext.ts';
export type { ClipboardPorts } from './useClipboard.ts';
