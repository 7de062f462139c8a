export { createLacunaStore } from './createStore.ts';
export { coverDifferently, stateNone, stateRole, takeBack } from './edits/answers.ts';
export {
  connect,
  endsOf,
  insertInto,
  NEXT_ENDS,
  NEXT_LINE,
  reverseEdge,
  setEnds,
  setLine,
} from './edits/edges.ts';
export type { Ends } from './edits/edges.ts';
export { frameOf, nextId, withDescendants } from './edits/elements.ts';
export type { Edit } from './edits/elements.ts';
export { fragmentOf, withFragment } from './edits/fragments.ts';
export type { Fragment } from './edits/fragments.ts';
export { fitGroup, growAround, setCollapsed } from './edits/frames.ts';
export { addNote, nextNoteId, setNote, setNoteOn } from './edits/notes.ts';
export { addNode, removeElements, setGroup, setNode } from './edits/nodes.ts';
export type { NewNode } from './edits/nodes.ts';
export {
  addGroup,
  frameAround,
  groupAround,
  groupAt,
  moveElements,
  placeElements,
  putInto,
  resizeGroup,
} from './edits/places.ts';
export { isPinned, setPinned } from './edits/pins.ts';
export { setEdgeText, textOfEdge, toggleStep } from './edits/steps.ts';
export { commit, endGesture, redo, startHistory, undo } from './history.ts';
export type { History } from './history.ts';
export { packHistory, unpackHistory } from './keptHistory.ts';
export type { KeptHistory } from './keptHistory.ts';
export type {
  AttemptStorage,
  BoardRecord,
  BoardStorage,
  BoardSummary,
  Channel,
  Graded,
  Grader,
  GradeRequest,
  HistoryRecord,
  HistoryStorage,
  Layout,
  Line,
  Pack,
  PackStorage,
  Ports,
  Reader,
  ReadMermaid,
  SetAside,
  Spacing,
  Version,
  VersionStorage,
} from './ports.ts';
export type { Actions } from './actions.ts';
export type {
  Check,
  Focus,
  Hint,
  NewBoard,
  Notice,
  OpenBoard,
  Picking,
  Session,
  SittingCheckShown,
  Stating,
  Tidied,
  Company,
} from './shown.ts';
export type { LacunaState, LacunaStore } from './state.ts';
