import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHIM = join(ROOT, 'src/cli/lacuna.mjs');

const DESIGN = `graph TB
  users[Users] --> cdn[CDN]
  cdn --> lb[Load Balancer]
  lb --> api["API Gateway<br/>Rate Limiting"]
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-'));
  await writeFile(join(folder, 'good.mmd'), DESIGN);
  await writeFile(join(folder, 'bad.mmd'), 'graph TB\n  a[Open --> b\n');
  await writeFile(
    join(folder, 'faulty.md'),
    '# Question 1: Design Nothing\n\n## Overview\n```mermaid\ngraph TB\n  a[ --> b\n```\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function lacuna(args: readonly string[], input = ''): Ran {
  return run(process.execPath, [SHIM, ...args], folder, input);
}

function run(command: string, args: readonly string[], cwd: string, input = ''): Ran {
  const ran = spawnSync(command, args, { cwd, input, encoding: 'utf8', env: plainEnvironment() });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Without what the npm that runs these tests tells its children. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/i.test(name));
  return Object.fromEntries(ours);
}

function lines(text: string): readonly unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('grade', () => {
  test('prints a line for each file in order, and goes on after one that cannot be read', () => {
    const files = ['good.mmd', 'bad.mmd', 'gone.mmd', '-'];
    const { code, out } = lacuna(
      ['grade', '--question', 'social-media', '--json', ...files],
      DESIGN,
    );
    const [good, bad, gone, input, ...more] = lines(out);
    expect(good).toMatchObject({
      question: 'social-media',
      diagram: 'Global Architecture Overview',
      file: 'good.mmd',
    });
    expect(Object.keys(good ?? {})).toEqual([
      'question',
      'diagram',
      'file',
      'score',
      'components',
      'connections',
      'extras',
      'patterns',
    ]);
    expect(bad).toEqual({ file: 'bad.mmd', error: expect.stringMatching(/^2:\d+: ./) });
    expect(gone).toEqual({ file: 'gone.mmd', error: 'There is no such file.' });
    expect(input).toEqual({ ...Object(good), file: '-' });
    expect(more).toEqual([]);
    expect(code).toBe(1);
  });

  test('grades another diagram when told to, and says the same to a person', () => {
    const sharding = [
      'grade',
      '--question',
      'social-media',
      '--diagram',
      'Database Sharding Strategy',
    ];
    const { code, out, err } = lacuna([...sharding, 'good.mmd']);
    expect(out).toMatch(/^good\.mmd: \d+ of 100 \(social-media, Database Sharding Strategy\)/);
    expect(out).toContain('User Sharding (by UserID)');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('convert', () => {
  test('Mermaid becomes a board, a board becomes the same Mermaid, both a picture', () => {
    const board = lacuna(['convert', 'good.mmd', '--layout']);
    expect(JSON.parse(board.out)).toMatchObject({
      placement: { users: { x: expect.any(Number), y: expect.any(Number) } },
    });
    const text = lacuna(['convert', '-'], board.out);
    expect(text.out).toContain('API Gateway<br/>Rate Limiting');
    expect(lacuna(['convert', '-', '--to', 'svg'], text.out).out).toMatch(
      /^<svg [\s\S]*<\/svg>\n$/,
    );
  });

  test('says what it cannot read', () => {
    const { code, out, err } = lacuna(['convert', '-'], '{"graph": 1}');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^-: At /);
  });
});

describe('check and questions', () => {
  test('places are those of the file, and an error is exit code 1', () => {
    const { code, out } = lacuna(['check', 'faulty.md']);
    expect(out).toMatch(/^faulty\.md:6:\d+: /m);
    expect(code).toBe(1);
  });

  test('npm runs it from the folder of its caller', () => {
    const npm = ['--prefix', ROOT, 'run', '--silent', 'lacuna', '--', 'check', 'faulty.md'];
    const { code, out } = run('npm', npm, folder);
    expect(out).toMatch(/^faulty\.md:6:\d+: /m);
    expect(code).toBe(1);
  });

  test('the questions are listed', () => {
    const { code, out } = lacuna(['questions', '--json']);
    expect(lines(out)).toHaveLength(10);
    expect(lines(out)[1]).toMatchObject({ slug: 'payments', number: 2, minutes: 60 });
    expect(code).toBe(0);
  });
});

test.each([
  [[]],
  [['dance']],
  [['constructor']],
  [['check']],
  [['convert', 'good.mmd', '--to', 'png']],
  [['convert', 'good.mmd', 'bad.mmd']],
  [['questions', '--all']],
])('wrong usage is exit code 2: %j', (args) => {
  const { code, out, err } = lacuna(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.length).toBeGreaterThan(10);
});

test.each([
  [['grade', 'good.mmd'], 'Say which question'],
  [['grade', '--question', 'nowhere', 'good.mmd'], "There is no question 'nowhere'"],
  [['grade', '--question', 'iot', '--diagram', 'Nothing', 'good.mmd'], 'IoT Platform Architecture'],
])('what grade needs is said: %j', (args, said) => {
  const { code, err } = lacuna(args);
  expect(err).toContain(said);
  expect(code).toBe(2);
});
