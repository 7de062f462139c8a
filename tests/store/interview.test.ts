import { createLacunaStore } from '#store';
import type { LacunaStore } from '#store';
import { afterEach, expect, test } from 'vitest';
import { fakePorts } from './fakePorts.ts';
import { createHub } from './hub.ts';

const MADE = {
  question: 'payments',
  diagram: 'Architecture',
  board: 'b',
  minutes: 60,
  candidate: 'Ada',
  prompts: [],
  criteria: [],
  phases: [],
  leaveOut: [],
};

const open: LacunaStore[] = [];

afterEach(() => {
  for (const { getState } of open.splice(0)) getState().actions.leaveInterview();
});

function windows() {
  const hub = createHub();
  const ports = { ...fakePorts(), channel: hub.channel };
  return {
    ports,
    open: (): LacunaStore => {
      const store = createLacunaStore(ports);
      open.push(store);
      return store;
    },
    settle: async () => {
      for (let round = 0; round < 5; round += 1) {
        hub.settle();
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
      }
    },
  };
}

async function interview() {
  const { ports, open: openWindow, settle } = windows();
  const [control, shared] = [openWindow(), openWindow()];
  const id = await control.getState().actions.startInterview(MADE);
  await control.getState().actions.controlInterview(id);
  await shared.getState().actions.shareInterview(id);
  await settle();
  return { ports, openWindow, settle, control, shared, id };
}

test('what is released reaches the shared view, and nothing else does', async () => {
  const { control, shared, settle } = await interview();
  const { writeInterview } = control.getState().actions;
  writeInterview(({ notes, released }) => ({
    notes: [...notes, { id: 'n', at: 1, tag: 'concern', text: 'Never estimates.' }],
    released: [...released, { id: 'r', at: 2, says: 'hint', text: 'What if it fails twice?' }],
    levels: { Communication: { level: 2, note: 'mumbles' } },
  }));
  await settle();
  expect(shared.getState().shared?.released).toMatchObject([{ text: 'What if it fails twice?' }]);
  expect(JSON.stringify(shared.getState())).not.toMatch(/Never estimates|mumbles|Ada/);
});

test('each window knows whether the other is there', async () => {
  const { control, shared, settle } = await interview();
  expect(control.getState().company).toMatchObject({ other: true, second: false });
  expect(shared.getState().company).toMatchObject({ other: true });
  await settle();
});

test('a shared view that was reloaded has everything again', async () => {
  const { control, shared, openWindow, settle, id } = await interview();
  control.getState().actions.writeInterview(() => ({
    released: [{ id: 'r', at: 2, says: 'marks' }],
  }));
  await settle();
  shared.getState().actions.leaveInterview();
  const again = openWindow();
  const opened = await again.getState().actions.shareInterview(id);
  expect(opened).toEqual({ ok: true, value: 'b' });
  expect(again.getState().shared?.released).toHaveLength(1);
});

test('a second control window only watches, and takes over when the first is gone', async () => {
  const { control, openWindow, settle, id, ports } = await interview();
  const second = openWindow();
  await second.getState().actions.controlInterview(id);
  await settle();
  expect(second.getState().company.second).toBe(true);
  second.getState().actions.writeInterview(() => ({ asked: ['from the second'] }));
  await settle();
  expect((await ports.interviews.load(id))?.asked).toEqual([]);

  control.getState().actions.writeInterview(() => ({ asked: ['from the first'] }));
  await settle();
  expect(second.getState().interview?.asked).toEqual(['from the first']);

  control.getState().actions.leaveInterview();
  await settle();
  expect(second.getState().company.second).toBe(false);
  second.getState().actions.writeInterview(({ asked }) => ({ asked: [...asked, 'and then'] }));
  await settle();
  expect((await ports.interviews.load(id))?.asked).toEqual(['from the first', 'and then']);
});

test('a control window for another interview says what is shared instead', async () => {
  const { openWindow, settle, shared } = await interview();
  const other = openWindow();
  const wrong = await other
    .getState()
    .actions.startInterview({ ...MADE, question: 'iot', board: 'c' });
  await other.getState().actions.controlInterview(wrong);
  const { shared: known } = shared.getState();
  await shared.getState().actions.shareInterview(known?.id ?? '');
  await settle();
  expect(other.getState().company.elsewhere).toEqual({ id: known?.id, question: 'payments' });
});

test('an interview that is gone says so', async () => {
  const { openWindow } = await interview();
  const { actions } = openWindow().getState();
  expect(await actions.controlInterview('nowhere')).toMatchObject({ ok: false });
  expect(await actions.shareInterview('nowhere')).toMatchObject({ ok: false });
});
