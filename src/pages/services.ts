import type {
  Board,
  Carried,
  DrillTarget,
  GlossaryEntry,
  Graph,
  Interview,
  PlacedQuestion,
  Result,
  Statement,
} from '#core';
import type { InterviewPlan, InterviewRecord } from '#practice';
import { createContext, useContext } from 'react';

export type PrintMermaid = (graph: Graph, carried: Carried) => string;

export type Talk = Pick<PlacedQuestion, 'discussion' | 'evolution'>;

/** What pages need from rooms that they may not know; the entry hands it in. */
export interface AppServices {
  /** The built-in questions, as a candidate may see them. */
  readonly statements: readonly Statement[];
  /** Mermaid's writer, fetched when a board is open. */
  readonly loadPrinter: () => Promise<PrintMermaid>;
  /** The drawing as an SVG text. */
  readonly drawPicture: (board: Board) => Promise<string>;
  /** How the interview goes, fetched with the first sitting. */
  readonly loadInterview: () => Promise<Interview>;
  /** Every role of the field, fetched when somebody wants to learn. */
  readonly loadGlossary: () => Promise<readonly GlossaryEntry[]>;
  /** Where each kind of the palette is expected, fetched with the first drill. */
  readonly loadDrills: () => Promise<Readonly<Record<string, readonly DrillTarget[]>>>;
  /** What there is to talk about in a built-in question, fetched when a sitting comes to it. */
  readonly loadTalk: (slug: string) => Promise<Talk | undefined>;
  /** A built-in question with its references: only for who has ended it, or gives up. */
  readonly loadQuestion: (slug: string) => Promise<PlacedQuestion | undefined>;
  /** For a candidate who draws by themselves: no check, no hints, no references. */
  readonly forCandidate: boolean;
  readonly download: (name: string, text: string, type: string) => void;
  /** Reads a board file that somebody opens; without it, such files are not offered. */
  readonly readBoard?: (text: string) => Result<Board, string>;
  /** Reads an interview that another interviewer saved. */
  readonly readInterview: (text: string) => Promise<Result<InterviewRecord, string>>;
  readonly readPlan: (text: string) => Promise<Result<InterviewPlan, string>>;
}

export const ServicesContext = createContext<AppServices | undefined>(undefined);

export function useServices(): AppServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('No services around this page.');
  return services;
}
