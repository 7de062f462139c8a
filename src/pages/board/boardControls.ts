import type { Statement } from '#core';
import type { OpenBoard } from '#store';
import type { BoardDialog } from './boardDialog.ts';
import type { Side } from './side.ts';

/** What the header and the bar at the foot of a small screen can do. */
export interface BoardControls {
  readonly open: OpenBoard;
  readonly statement: Statement | undefined;
  readonly side: Side | undefined;
  readonly onSide: (side: Side | undefined) => void;
  /** A candidate who draws by themselves has nothing to check with. */
  readonly canCheck: boolean;
  readonly onCheck: () => void;
  readonly onPresent: () => void;
  /** Shares this board with a candidate; none without a question. */
  readonly onInterview: (() => void) | undefined;
  readonly onDialog: (dialog: BoardDialog) => void;
}
