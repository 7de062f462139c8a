export { CheckPanel } from './LazyCheckPanel.tsx';
export type { CheckPanelProps } from './CheckPanel.tsx';
export { spokenSummary } from './checkSummary.ts';
export { DrawerRail } from './DrawerRail.tsx';
export { Palette } from './Palette.tsx';
export type { PaletteProps } from './Palette.tsx';
export type { Piece } from './pieces.ts';
export { Statements } from './Statements.tsx';
export { QuestionPanel } from './QuestionPanel.tsx';
