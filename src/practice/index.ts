export { countByArea } from './areas.ts';
export type { AreaCount } from './areas.ts';
export { isGoingOn, newAttempt } from './attempt.ts';
export type {
  Attempt,
  AttemptPiece,
  ClockEvent,
  FinishedBoard,
  SittingCheck,
  Snapshot,
  TakenHint,
} from './attempt.ts';
export { reportOf } from './attemptReport.ts';
export type { AttemptReport } from './attemptReport.ts';
export { attemptText } from './attemptText.ts';
export type { AttemptWords } from './attemptText.ts';
export { blindSpots } from './blindSpots.ts';
export type { BlindSpot } from './blindSpots.ts';
export {
  clockText,
  elapsed,
  isPaused,
  phaseMinutes,
  phaseOf,
  plannedPhase,
  timeByPhase,
} from './clock.ts';
export { framesOf, sampled } from './replay.ts';
export type { Frame } from './replay.ts';
export { meets, statedFigures } from './statedScale.ts';
export type { StatedFigure } from './statedScale.ts';
export { costOf, gapToHint, HINT_COSTS, nextStep, stepsTaken } from './hints.ts';
