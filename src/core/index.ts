export { EMPTY_BOARD, NOTHING_CARRIED } from './board.ts';
export type { Answer, Board, Carried } from './board.ts';
export { ESTIMATE, estimate } from './estimate/estimate.ts';
export type { Estimate, Estimated, EstimateField } from './estimate/estimate.ts';
export { formatBytes, formatCount, readBytes, readCount, readDays } from './estimate/figures.ts';
export {
  NOTE_COLOURS,
  NOTE_TEXT,
  NOTE_TYPES,
  boardFrames,
  noteComment,
  noteFrames,
  noteSize,
  readNoteComment,
  wrapNote,
} from './note.ts';
export type { Note, NoteColour, NoteType } from './note.ts';
export { detailOf, EMPTY_GRAPH, SHAPES, titleOf } from './graph.ts';
export type {
  Arrowhead,
  Block,
  Branch,
  Direction,
  Edge,
  Graph,
  Group,
  LifelineChange,
  LineStyle,
  Node,
  Shape,
  StepNote,
} from './graph.ts';
export type { Placement, Spot } from './placement.ts';
export { MARKS } from './question.ts';
export type {
  Component,
  Connection,
  DiagramRole,
  DiscussionPoint,
  Evolution,
  MarkedAs,
  OtherWay,
  Pattern,
  PlacedQuestion,
  PlacedReference,
  Question,
  Reference,
  RoleCard,
  Statement,
  Task,
  UsualConnection,
  Weight,
} from './question.ts';
export type {
  Ask,
  ConnectionMatch,
  ConnectionStatus,
  Match,
  MatchEvidence,
  OrderViolation,
  PatternVerdict,
  Report,
  ScorePart,
  Status,
} from './report.ts';
export { fail, formatDiagnostic, ok } from './result.ts';
export type { Diagnostic, Result } from './result.ts';
export { GROUP_PADDING, NODE_TEXT, nodeSize, wrapLabel } from './size.ts';
export type { Size, WrappedLabel } from './size.ts';
export { textWidth, wrapText } from './textWidth.ts';
export type { FontWeight } from './textWidth.ts';
export { componentSpellings } from './pieces.ts';
export { DEFAULT_CARD, defaultMark, toReference } from './toReference.ts';
export type { DiagramSource } from './toReference.ts';
export { CATEGORIES, GROUP_KINDS, isKind, PALETTE, paletteItem } from './palette.ts';
export type { CategoryId, GroupKind, PaletteItem } from './palette.ts';
export { likelyNext } from './palette/likelyNext.ts';
export { checkOnReference, checkPatterns } from './pattern/checkPatterns.ts';
export type { Players } from './pattern/checkPatterns.ts';
export { PATTERN_FORMS, parsePattern } from './pattern/parsePattern.ts';
export type { PatternRule } from './pattern/parsePattern.ts';
export { toOverlay } from './overlay/toOverlay.ts';
export type {
  EdgeMark,
  Ghost,
  GhostEdge,
  Mark,
  Overlay,
  OverlayEnd,
  OverlayInput,
  Via,
} from './overlay/overlay.ts';
export { crossedTitles, GROUP_TITLE } from './geometry/crossedTitles.ts';
export { freeSpot } from './geometry/freeSpot.ts';
export { edgeLabel } from './geometry/edgeLabel.ts';
export type { EdgeLabel } from './geometry/edgeLabel.ts';
export { collapsedView } from './geometry/collapsedView.ts';
export type { CollapsedView } from './geometry/collapsedView.ts';
export { copiesOf, withCopies, withoutCopies } from './copies.ts';
export { boundsOf, centreOf, contains, framesOf, groupFrame, sizeOf } from './geometry/frame.ts';
export type { Frame, Point } from './geometry/frame.ts';
export { arrival, roundedPath } from './geometry/roundedPath.ts';
export { routeEdge, routeEdges } from './geometry/routeEdges.ts';
export type { Drawn, Route, Routes } from './geometry/routeEdges.ts';
export { cornerRadius, shapePaths, textInset } from './geometry/shapeOutline.ts';
export type { Side } from './geometry/shapeOutline.ts';
export type { DrillTarget, GlossaryEntry } from './glossary.ts';
export type {
  CategoryMap,
  Competency,
  Criterion,
  Interview,
  InterviewPhase,
  Named,
  QuestionCategory,
  RedFlag,
  TradeOff,
} from './interview.ts';
export { applyPatch, diffBoards } from './patch/boardPatch.ts';
export { renameInPatch } from './patch/renameInPatch.ts';
export type { BoardPatch, GraphRest, ListPatch } from './patch/boardPatch.ts';
