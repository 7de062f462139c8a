// `npm test`: everything, one step after the other, and at the end one line that adds up all runners.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, cache, install, root, run, runScript, writeStamp } from './setup.mjs';

install();

const total = { passed: 0, failed: 0 };
const unitReport = path.join(cache, 'unit.json');
const journeyReport = path.join(cache, 'journeys.json');

step('lock file', () => run(process.execPath, ['.ci/lockfile.mjs']));
step('format', () => runScript('oxfmt/bin/oxfmt', ['--check']));
step('types', () => runScript('typescript/bin/tsc', ['-p', 'tsconfig.json']));
step('types of core', () => runScript('typescript/bin/tsc', ['-p', 'src/core/tsconfig.json']));
step('lint', () =>
  runScript('oxlint/bin/oxlint', [
    '--type-aware',
    '--deny-warnings',
    'src',
    'tests',
    'vite.config.ts',
  ]),
);
step('unused code', () => runScript('knip/bin/knip.js', []));
suite('units and laws', unitReport, vitestCounts, () =>
  runScript('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]),
);
step('build', () => (build() ? 0 : 1));
step('budget', () => run(process.execPath, ['.ci/budget.mjs']));
const { findBrowser } = await import('./browser.mjs');
const browser = findBrowser();
if (browser === undefined) {
  console.error(
    'No Chromium was found, and none could be installed. Set CHROMIUM_PATH to one and try again.',
  );
  total.failed += 1;
} else {
  const env = {
    ...process.env,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
  };
  suite('browser journeys', journeyReport, playwrightCounts, () =>
    runScript(
      '@playwright/test/cli.js',
      ['test', '--config', 'tests/journeys/playwright.config.ts'],
      { env },
    ),
  );
}

const summary = `${total.passed} passed, ${total.failed} failed`;
writeStamp('summary', `${summary}\n`);
console.log(`\n${summary}`);
process.exit(total.failed > 0 ? 1 : 0);

/** A check without tests of its own counts as one. */
function step(name, work) {
  const failed = timed(name, work) !== 0;
  total[failed ? 'failed' : 'passed'] += 1;
}

/** A runner counts its own tests; one that breaks before it can count is one failure. */
function suite(name, report, counts, work) {
  rmSync(report, { force: true });
  const code = timed(name, work);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = counts(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${name}: no report was written.`);
  }
  const broke = code !== 0 && counted.failed === 0;
  total.passed += counted.passed;
  total.failed += counted.failed + (broke ? 1 : 0);
}

function timed(name, work) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const code = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code;
}

function vitestCounts({ numPassedTests, numTotalTests }) {
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** A test that was skipped or passed only when repeated has not passed. */
function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
