export { countByArea } from './areas.ts';
export type { AreaCount } from './areas.ts';
export { isGoingOn, newAttempt } from './attempt.ts';
export type {
  Attempt,
  AttemptPiece,
  CardAnswer,
  ClockEvent,
  FinishedBoard,
  FollowUp,
  FollowUpResult,
  SetLevel,
  SittingCheck,
  Snapshot,
  TakenHint,
} from './attempt.ts';
export { coverageOf, reportOf } from './attemptReport.ts';
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
export { drillDrawing } from './drillDrawing.ts';
export { DRILL_TIME, drilled, drillResult, dueDrills } from './drills.ts';
export type { Drill, DrillResult } from './drills.ts';
export { nextSteps } from './nextSteps.ts';
export type { NextStep } from './nextSteps.ts';
export { redFlags } from './redFlags.ts';
export type { SeenFlag } from './redFlags.ts';
export { framesOf, sampled } from './replay.ts';
export type { Frame } from './replay.ts';
export { proposals } from './scorecard.ts';
export type { Proposal } from './scorecard.ts';
export { meets, statedFigures } from './statedScale.ts';
export type { StatedFigure } from './statedScale.ts';
export { costOf, gapToHint, HINT_COSTS, hintsUsed, nextStep, stepsTaken } from './hints.ts';
export type { UsedHint } from './hints.ts';
export { isAnswered, talkCards } from './talk.ts';
export type { TalkCard } from './talk.ts';
export { calibrate, flagsApart } from './calibration.ts';
export { newInterview, NOTE_TAGS, sharedOf } from './interviewRecord.ts';
export type {
  InterviewNote,
  InterviewPlan,
  InterviewRecord,
  NoteTag,
  Released,
  SharedInterview,
} from './interviewRecord.ts';
export { packetText, timelineOf } from './packetText.ts';
export { suggestedLevel } from './suggestedLevel.ts';
