import type { Status } from '../report.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { Evidence } from './evidenceTable.ts';
import { MOST_ROLES } from './rubric.ts';

/** How a piece came to play a component. */
export type Way =
  | 'stated'
  | 'paired'
  | 'further'
  | 'frame'
  | 'broader'
  | 'mentioned'
  | 'shared'
  | 'near'
  | 'included'
  | 'composed'
  | 'between';

export interface Part {
  readonly piece: DrawnPiece;
  readonly status: 'present' | 'partial';
  readonly way: Way;
  readonly evidence?: Evidence;
  /** The words on a line, where these decided. */
  readonly words?: string;
}

/** A component with the pieces that play it. */
export interface Role {
  readonly status: Status;
  readonly parts: readonly Part[];
}

/** Who plays what, while it is being found out. */
export interface Casting {
  /** A piece plays a component once; the first way stands. */
  readonly cast: (component: number, part: Part) => void;
  readonly isPresent: (component: number) => boolean;
  readonly parts: (component: number) => readonly Part[];
  /** Some of the words have been taken for another role in full. */
  readonly hasSpoken: (evidence: Evidence) => boolean;
  readonly roles: () => readonly Role[];
}

/** `listed` are items of lists: one step may name many of them. What is denied is never cast. */
export function startCasting(
  components: number,
  listed: ReadonlySet<number> = new Set(),
  isDenied: (component: number, piece: DrawnPiece) => boolean = () => false,
): Casting {
  const roles: Part[][] = Array.from({ length: components }, () => []);
  const spoken = new Map<DrawnPiece, Set<number>>();
  const count = new Map<DrawnPiece, number>();
  const isPresent = (component: number): boolean =>
    (roles[component] ?? []).some(({ status }) => status === 'present');
  return {
    cast: (component, part) => {
      const role = roles[component];
      if (role === undefined || role.some(({ piece }) => piece === part.piece)) return;
      if (isDenied(component, part.piece)) return;
      const played = count.get(part.piece) ?? 0;
      const most = part.piece.reading.crowded ? MOST_ROLES.crowded : MOST_ROLES.piece;
      const sibling = part.status === 'partial' && part.evidence?.afterSibling === true;
      const counts = !listed.has(component) && part.way !== 'stated' && !sibling;
      if (played >= most && counts) return;
      if (counts) count.set(part.piece, played + 1);
      role.push(part);
      if (part.status !== 'present' && part.way !== 'broader') return;
      const words = spoken.get(part.piece) ?? new Set<number>();
      for (const word of part.evidence?.parts ?? []) words.add(word);
      spoken.set(part.piece, words);
    },
    isPresent,
    parts: (component) => roles[component] ?? [],
    hasSpoken: ({ piece, parts }) => {
      const words = spoken.get(piece);
      return words !== undefined && parts.some((part) => words.has(part));
    },
    roles: () =>
      roles.map((parts, component): Role => {
        if (!isPresent(component)) {
          return { status: parts.length > 0 ? 'partial' : 'missing', parts };
        }
        return { status: 'present', parts: parts.filter(({ status }) => status === 'present') };
      }),
  };
}
