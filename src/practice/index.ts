export { countByArea } from './areas.ts';
export type { AreaCount } from './areas.ts';
export { isGoingOn, newAttempt } from './attempt.ts';
export type { Attempt, ClockEvent, SittingCheck, Snapshot, TakenHint } from './attempt.ts';
export {
  clockText,
  elapsed,
  isPaused,
  phaseMinutes,
  phaseOf,
  plannedPhase,
  timeByPhase,
} from './clock.ts';
export { meets, statedFigures } from './statedScale.ts';
export type { StatedFigure } from './statedScale.ts';
export { costOf, gapToHint, HINT_COSTS, nextStep, stepsTaken } from './hints.ts';
