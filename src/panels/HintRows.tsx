import { CATEGORIES, paletteItem } from '#core';
import { HINT_COSTS } from '#practice';
import type { Attempt } from '#practice';
import type { Hint } from '#store';
import { useActions } from '#store/react';
import { Button } from '#ui';
import { useState } from 'react';
import styles from './SittingPanel.module.css';

/** Hints in steps: each says what it costs before it is taken, and no more than its step allows. */
export function HintRows({ attempt }: { readonly attempt: Attempt }) {
  const { takeHint } = useActions();
  const [hint, setHint] = useState<Hint>();
  const [nothing, setNothing] = useState(false);
  const step = hint === undefined || hint.step === HINT_COSTS.length ? 0 : hint.step;
  const cost = HINT_COSTS[step] ?? 0;

  async function take(): Promise<void> {
    const next = await takeHint();
    setNothing(next === undefined);
    if (next !== undefined) setHint(next);
  }

  return (
    <section aria-label="Hints" className={styles['section']}>
      <h2 className={styles['heading']}>Stuck?</h2>
      <output className={styles['hint']}>
        {nothing
          ? 'There is no hint left: everything expected is there, or was hinted at.'
          : hint === undefined
            ? ''
            : sentencesOf(hint).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </output>
      <Button icon="lightbulb" onClick={() => void take()}>
        {step === 0 ? 'A hint' : 'Say more'}, for {cost} {cost === 1 ? 'point' : 'points'}
      </Button>
      {attempt.hints.length === 0 ? null : (
        <p className={styles['taken']}>
          {attempt.hints.length === 1 ? 'One step' : `${attempt.hints.length} steps`} taken so far.
        </p>
      )}
    </section>
  );
}

function sentencesOf({ step, title, area, kind, matters, hint, beside }: Hint): readonly string[] {
  const item = kind === undefined ? undefined : paletteItem(kind);
  const drawer = CATEGORIES.find(({ id }) => id === item?.category);
  const sort = drawer === undefined ? 'Something' : `Something from “${drawer.title}”`;
  const where = area === undefined ? '' : ` in the part “${area}”`;
  const said = [
    `${sort} is missing${where}. ${hint}`,
    matters,
    `It is called ${title}.`,
    beside.length === 0
      ? 'It connects with pieces that are not drawn yet.'
      : `It connects with ${listed(beside)}. Its place is shown on the board.`,
  ];
  return said.slice(0, step).filter((sentence) => sentence !== '');
}

function listed(titles: readonly string[]): string {
  const last = titles.at(-1) ?? '';
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} and ${last}`;
}
