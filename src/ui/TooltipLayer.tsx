import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Keys } from './Keys.tsx';
import styles from './TooltipLayer.module.css';

interface Tip {
  readonly anchor: Element;
  readonly text: string;
  readonly detail: string | undefined;
  readonly keys: string | undefined;
}

/** Milliseconds before the first tooltip; the next one comes at once. */
const PATIENCE = 450;
const GAP = 8;

/**
 * Shows the tooltip of whatever carries `data-tip` (with `data-tip-detail`, `data-keys`) and is hovered or focused.
 * One layer for the page: hundreds of palette items need no part of their own. Names are on the elements themselves.
 */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip>();
  const bubble = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastShown = -Infinity;
    let anchor: Element | undefined;

    function want(target: EventTarget | null): void {
      const found = target instanceof Element ? target.closest('[data-tip]') : null;
      if (found === anchor || (found === null && anchor === undefined)) return;
      drop();
      if (found === null) return;
      anchor = found;
      const wait = performance.now() - lastShown < PATIENCE ? 0 : PATIENCE;
      timer = setTimeout(() => {
        // What it opened says more than its name.
        if (found.getAttribute('aria-expanded') === 'true') return;
        setTip({
          anchor: found,
          text: found.getAttribute('data-tip') ?? '',
          detail: found.getAttribute('data-tip-detail') ?? undefined,
          keys: found.getAttribute('data-keys') ?? undefined,
        });
      }, wait);
    }

    function drop(): void {
      clearTimeout(timer);
      if (anchor !== undefined) lastShown = performance.now();
      anchor = undefined;
      setTip(undefined);
    }

    const hover = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') want(event.target);
    };
    const focus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) want(target);
    };
    const key = ({ key: pressed }: KeyboardEvent): void => {
      if (pressed === 'Escape') drop();
    };
    const leave = new AbortController();
    const options = { signal: leave.signal, capture: true };
    document.addEventListener('pointerover', hover, options);
    document.addEventListener('focusin', focus, options);
    document.addEventListener('keydown', key, options);
    for (const type of ['pointerdown', 'wheel', 'scroll', 'focusout']) {
      document.addEventListener(type, drop, { ...options, passive: true });
    }
    return () => {
      leave.abort();
      clearTimeout(timer);
    };
  }, []);

  useLayoutEffect(() => {
    if (tip === undefined || bubble.current === null) return;
    place(bubble.current, tip.anchor);
  }, [tip]);

  if (tip === undefined || tip.text === '') return null;
  return (
    <div aria-hidden="true" className={styles['tip']} ref={bubble}>
      <span className={styles['text']}>{tip.text}</span>
      {tip.keys === undefined ? null : <Keys keys={tip.keys} />}
      {tip.detail === undefined ? null : <span className={styles['detail']}>{tip.detail}</span>}
    </div>
  );
}

/** Below its anchor, above it where there is no room, or to the right where the anchor asks for it. */
function place(bubble: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const right = anchor.getAttribute('data-tip-side') === 'right';
  const below = box.bottom + GAP + height < window.innerHeight;
  const left = right ? box.right + GAP : box.left + (box.width - width) / 2;
  const upright = right
    ? box.top + (box.height - height) / 2
    : below
      ? box.bottom + GAP
      : box.top - GAP - height;
  bubble.style.left = `${clamp(left, window.innerWidth - width)}px`;
  bubble.style.top = `${clamp(upright, window.innerHeight - height)}px`;
}

function clamp(position: number, highest: number): number {
  return Math.round(Math.max(GAP, Math.min(position, highest - GAP)));
}
