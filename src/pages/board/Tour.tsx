import { useLacuna } from '#store/react';
import { Button, IconButton, noteTourSeen } from '#ui';
import { useEffect, useLayoutEffect, useState } from 'react';
import { checkOf } from '../selectors.ts';
import styles from './Tour.module.css';

interface Stop {
  readonly title: string;
  readonly text: string;
  /** What it points at, as the first of these that is there. */
  readonly at: readonly string[];
}

const STOPS: readonly Stop[] = [
  {
    title: 'A design that was begun',
    text: 'This is an answer to “Design a global social media platform”, and two pieces are not in it yet.',
    at: ['[data-tour="board"]'],
  },
  {
    title: 'Check it',
    text: 'Lacuna compares your pieces and arrows with a reference. It knows them by many names.',
    at: ['[data-tour="check"]'],
  },
  {
    title: 'What is missing, where it belongs',
    text: 'A dashed piece is missing. Press Add and it is yours; what is there has a tick, and the panel says why.',
    at: ['[data-ghost]', '[data-tour="check"]'],
  },
  {
    title: 'Draw',
    text: 'Drag a piece onto the board, or just type its name. An arrow begins at a piece’s edge.',
    at: ['[data-tour="palette"]', '[data-tour="board"]'],
  },
  {
    title: 'Take it with you',
    text: 'Copy the drawing as Mermaid, or download it as a picture. Press ? for every key.',
    at: ['[data-tour="share"]', '[data-tour="more"]', '[data-tour="board"]'],
  },
];

/** Of the popover, in pixels. */
const WIDTH = 320;
const HEIGHT = 190;
const GAP = 14;

/** Five short stops on a board; it can be left at any time and does not come back by itself. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const [spot, setSpot] = useState({ left: 0, top: 0 });
  const checked = useLacuna(checkOf)?.graded !== undefined;
  const stop = STOPS[at];
  const last = at === STOPS.length - 1;
  const [wasChecked, setWasChecked] = useState(checked);
  if (checked !== wasChecked) {
    setWasChecked(checked);
    // Who checks at the second stop has done what it says.
    if (checked && at === 1) setAt(2);
  }

  useEffect(noteTourSeen, []);
  useLayoutEffect(() => {
    const place = (): void => {
      setSpot(spotBeside(stop?.at ?? []));
    };
    place();
    // Panels open and views move; it stays beside what it points at.
    const timer = setInterval(place, 250);
    window.addEventListener('resize', place);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', place);
    };
  }, [stop]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEnd();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onEnd]);

  if (stop === undefined) return null;
  return (
    <section
      aria-label={`Tour, ${at + 1} of ${STOPS.length}`}
      className={styles['tour']}
      style={spot}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{stop.title}</h2>
        <IconButton icon="x" name="Leave the tour" onClick={onEnd} size={16} />
      </header>
      <p aria-live="polite" className={styles['text']}>
        {stop.text}
      </p>
      <footer className={styles['foot']}>
        <span aria-hidden="true" className={styles['dots']}>
          {STOPS.map(({ title }, index) => (
            <span data-on={index === at} key={title} />
          ))}
        </span>
        {at > 0 ? (
          <Button
            look="quiet"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            Back
          </Button>
        ) : null}
        <Button
          look="primary"
          onClick={() => {
            if (last) onEnd();
            else setAt(at + 1);
          }}
          key={at}
          ref={focusOn}
        >
          {last ? 'Draw' : 'Next'}
        </Button>
      </footer>
    </section>
  );
}

/** Each stop's button has the keyboard when it comes. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}

/** Beside the first thing that is there, wholly in the window. */
function spotBeside(wanted: readonly string[]): { left: number; top: number } {
  const box = wanted
    .map((one) => document.querySelector(one)?.getBoundingClientRect())
    .find((found) => found !== undefined && found.width > 0);
  const { innerWidth, innerHeight } = window;
  if (box === undefined) return { left: GAP, top: GAP };
  const large = box.width > innerWidth / 2 && box.height > innerHeight / 3;
  const right = box.right + GAP + WIDTH <= innerWidth;
  const below = box.bottom + GAP + HEIGHT <= innerHeight;
  const left = large
    ? box.left + GAP
    : right
      ? box.right + GAP
      : box.left + box.width / 2 - WIDTH / 2;
  const top = large
    ? box.top + GAP
    : right
      ? box.top
      : below
        ? box.bottom + GAP
        : box.top - HEIGHT - GAP;
  return {
    left: Math.max(GAP, Math.min(left, innerWidth - WIDTH - GAP)),
    top: Math.max(GAP, Math.min(top, innerHeight - HEIGHT - GAP)),
  };
}
