import { expect, test, vi } from 'vitest';
import { createAutosave } from '../../src/store/autosave.ts';

/** Writes that end only when they are told to. */
function slowWrites() {
  const ends: (() => void)[] = [];
  const write = vi.fn(() => new Promise<boolean>((resolve) => ends.push(() => resolve(true))));
  return { write, end: () => ends.shift()?.() };
}

test('requests within one wait share one write', async () => {
  const write = vi.fn(async () => true);
  const autosave = createAutosave(write);
  void autosave.request();
  void autosave.request();
  await autosave.flush();
  expect(write).toHaveBeenCalledTimes(1);
});

test('one write waits for the other', async () => {
  vi.useFakeTimers();
  const { write, end } = slowWrites();
  const autosave = createAutosave(write);
  void autosave.request();
  await vi.advanceTimersByTimeAsync(1000);
  void autosave.request();
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test.each([0, 1000])('who leaves waits for no write, %i ms after the last edit', async (after) => {
  vi.useFakeTimers();
  const { write, end } = slowWrites();
  const autosave = createAutosave(write);
  void autosave.request();
  await vi.advanceTimersByTimeAsync(1000);
  void autosave.request();
  await vi.advanceTimersByTimeAsync(after);
  let flushed = false;
  void autosave.flush().then(() => {
    flushed = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledTimes(2);
  expect(flushed).toBe(false);
  end();
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(flushed).toBe(true);
  vi.useRealTimers();
});
