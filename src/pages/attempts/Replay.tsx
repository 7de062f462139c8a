import { clockText, elapsed, framesOf, sampled } from '#practice';
import type { Attempt, Frame } from '#practice';
import { useActions } from '#store/react';
import { IconButton } from '#ui';
import { useEffect, useMemo, useState } from 'react';
import styles from './AttemptPage.module.css';
import { BoardPicture } from '../BoardPicture.tsx';

export interface ReplayProps {
  readonly attempt: Attempt;
  readonly board: string;
  readonly diagram: string;
}

/** As many moments as a line needs, and a moment of the playback in milliseconds. */
const POINTS = 40;
const TICK = 220;

const WIDTH = 720;
const HEIGHT = 96;

/** The drawing of a board as it grew, with how much of the reference it covered at each moment. */
export function Replay({ attempt, board, diagram }: ReplayProps) {
  const frames = useMemo(() => sampled(framesOf(attempt, board), POINTS), [attempt, board]);
  const coverage = useCoverage(attempt.question, diagram, frames);
  const [wanted, setWanted] = useState<number>();
  const [playing, setPlaying] = useState(false);
  const last = frames.length - 1;
  const at = Math.min(wanted ?? last, last);
  const frame = frames[at];

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      setWanted((before) => {
        const next = (before ?? 0) + 1;
        if (next >= last) setPlaying(false);
        return Math.min(next, last);
      });
    }, TICK);
    return () => clearInterval(timer);
  }, [last, playing]);

  if (frame === undefined) return null;
  const covered = coverage[at];
  const said = [
    clockText(frame.ran),
    `${frame.board.graph.nodes.length} pieces`,
    ...(covered === undefined ? [] : [`${Math.round(covered * 100)} % covered`]),
  ].join(', ');
  return (
    <section aria-label={`Replay: ${diagram}`} className={styles['section']} data-screen="">
      <BoardPicture board={frame.board} className={styles['picture']} />
      <Line at={at} attempt={attempt} coverage={coverage} frames={frames} />
      <div className={styles['scrubber']}>
        <IconButton
          icon={playing ? 'pause' : 'play'}
          name={playing ? 'Stop' : 'Play'}
          onClick={() => {
            if (!playing && at === last) setWanted(0);
            setPlaying(!playing);
          }}
        />
        <input
          aria-label="Moment"
          aria-valuetext={said}
          max={last}
          min={0}
          onChange={(event) => {
            setPlaying(false);
            setWanted(Number(event.target.value));
          }}
          type="range"
          value={at}
        />
        <output className={styles['said']}>{said}</output>
      </div>
    </section>
  );
}

interface LineProps {
  readonly attempt: Attempt;
  readonly frames: readonly Frame[];
  readonly coverage: readonly (number | undefined)[];
  readonly at: number;
}

/** Coverage over the clock, with phases as lines, hints and checks as dots. The slider below says the same. */
function Line({ attempt, frames, coverage, at }: LineProps) {
  const end = elapsed(attempt, attempt.finished?.at ?? Infinity);
  const length = Math.max(1, end, frames.at(-1)?.ran ?? 0);
  const x = (ran: number): number => 8 + (ran / length) * (WIDTH - 16);
  const y = (share: number): number => HEIGHT - 10 - share * (HEIGHT - 20);
  const points = frames.flatMap(({ ran }, index) => {
    const share = coverage[index];
    return share === undefined ? [] : [`${x(ran)},${y(share)}`];
  });
  const ranAt = (moment: number): number => elapsed(attempt, moment);
  const moves = attempt.clock.filter(({ says }) => says === 'phase');
  return (
    <svg aria-hidden="true" className={styles['line']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {moves.map((move) => (
        <path
          className={styles['phase']}
          d={`M${x(ranAt(move.at))} 4V${HEIGHT - 4}`}
          key={move.at}
        />
      ))}
      <polyline className={styles['grown']} points={points.join(' ')} />
      {attempt.hints.map((hint) => (
        <circle
          className={styles['hinted']}
          cx={x(ranAt(hint.at))}
          cy={HEIGHT - 8}
          key={hint.at}
          r="4"
        />
      ))}
      {attempt.checks.map((check) => (
        <rect
          className={styles['checked']}
          height="8"
          key={check.at}
          width="8"
          x={x(ranAt(check.at)) - 4}
          y="4"
        />
      ))}
      <path className={styles['here']} d={`M${x(frames[at]?.ran ?? 0)} 0V${HEIGHT}`} />
    </svg>
  );
}

/** How much of the reference each moment covers, 0…1; graded one after the other, and known when it is. */
function useCoverage(
  question: string,
  diagram: string,
  frames: readonly Frame[],
): readonly (number | undefined)[] {
  const { worthOf } = useActions();
  const [coverage, setCoverage] = useState<readonly (number | undefined)[]>([]);
  useEffect(() => {
    let stale = false;
    async function gradeAll(): Promise<void> {
      const found: (number | undefined)[] = [];
      for (const { board } of frames) {
        const worth = await worthOf(question, diagram, board);
        if (stale) return;
        const pieces = worth?.pieces ?? [];
        const there = pieces.filter(({ status }) => status !== 'missing').length;
        found.push(worth === undefined ? undefined : there / Math.max(1, pieces.length));
      }
      setCoverage(found);
    }
    void gradeAll();
    return () => {
      stale = true;
    };
  }, [diagram, frames, question, worthOf]);
  return coverage;
}
