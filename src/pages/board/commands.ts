import type { Statement } from '#core';
import type { BoardDialog } from './boardDialog.ts';
import type { KeyName } from './keys.ts';
import type { Side } from './side.ts';

/** What the screen around the board can do, for those who ask by name. */
export interface BoardCommands {
  readonly statement: Statement | undefined;
  readonly canCheck: boolean;
  readonly onCheck: () => void;
  readonly onSearch: () => void;
  readonly onPresent: () => void;
  readonly onSide: (side: Side) => void;
  readonly onDialog: (dialog: BoardDialog) => void;
}

/** Something that can be done now. */
export interface Command {
  readonly name: string;
  readonly icon: string;
  readonly keys?: KeyName;
  readonly run: () => unknown;
}
