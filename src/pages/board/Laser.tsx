import { useEffect, useRef } from 'react';
import styles from './Presenting.module.css';

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** How long the trail stays, in milliseconds, and how thick it begins, in pixels. */
const FADES = 700;
const THICK = 7;

/** A pointer that leaves a trail which fades; drawn on a sheet of its own, beside React. */
export function Laser() {
  const sheet = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = sheet.current;
    const pen = canvas?.getContext('2d');
    if (canvas === null || pen === null || pen === undefined) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const colour = getComputedStyle(canvas).color;
    let trail: readonly Dot[] = [];
    let frame = 0;

    const resize = (): void => {
      canvas.width = window.innerWidth * devicePixelRatio;
      canvas.height = window.innerHeight * devicePixelRatio;
    };
    const draw = (now: number): void => {
      trail = trail.filter(({ at }) => now - at < FADES);
      pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      pen.clearRect(0, 0, window.innerWidth, window.innerHeight);
      pen.strokeStyle = colour;
      pen.fillStyle = colour;
      pen.lineCap = 'round';
      trail.forEach((dot, index) => {
        const before = trail[index - 1];
        if (before === undefined) return;
        const rest = 1 - (now - dot.at) / FADES;
        pen.globalAlpha = rest;
        pen.lineWidth = 1 + THICK * rest;
        pen.beginPath();
        pen.moveTo(before.x, before.y);
        pen.lineTo(dot.x, dot.y);
        pen.stroke();
      });
      frame = trail.length > 0 ? requestAnimationFrame(draw) : 0;
    };
    resize();
    window.addEventListener('resize', resize, { signal });
    window.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        trail = [...trail, { x, y, at: performance.now() }];
        if (frame === 0) frame = requestAnimationFrame(draw);
      },
      { signal },
    );
    return () => {
      listening.abort();
      cancelAnimationFrame(frame);
    };
  }, []);
  return <canvas aria-hidden="true" className={styles['laser']} ref={sheet} />;
}
