import { defineConfig } from '@playwright/test';

/** Another port lets two checkouts run their journeys side by side. */
const PORT = Number(process.env['JOURNEY_PORT'] ?? 4197);

/** Journeys run against the built site, served as `npm start` serves it, under its Content-Security-Policy. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/lacuna/journeys',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // Only one journey is about what is kept for offline; the others ask the server, and tell what they ask for.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined
        ? {}
        : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node ../../.ci/start.mjs --port ${PORT}`,
    port: PORT,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
