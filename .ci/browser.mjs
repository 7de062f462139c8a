// Finds a Chromium for the browser journeys, or installs one: a system's first, then Playwright's own, then the system's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run, runScript } from './setup.mjs';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** The path of a browser that answers; undefined when there is none and none could be installed. */
export function findBrowser() {
  return ofEnvironment() ?? ofSystem() ?? ofPlaywright() ?? downloaded() ?? packaged();
}

function ofEnvironment() {
  const chosen = process.env.CHROMIUM_PATH;
  return chosen && answers(chosen) ? chosen : undefined;
}

function ofSystem() {
  if (process.platform === 'win32') return undefined;
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    const found = stdout?.trim();
    if (status === 0 && found && answers(found)) return found;
  }
  return undefined;
}

function ofPlaywright() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) && answers(own) ? own : undefined;
}

function downloaded() {
  console.log('No Chromium here: asking Playwright for its own …');
  runScript('@playwright/test/cli.js', ['install', 'chromium']);
  return ofPlaywright();
}

function packaged() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.log('Installing Chromium with apt-get …');
  if (run('apt-get', install, options) !== 0) {
    run('apt-get', ['update'], options);
    run('apt-get', install, options);
  }
  return ofSystem();
}

function answers(program) {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}
