// `npm start`: installs what is missing, builds what has changed, serves the app. Options: --port N.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { build, install, root } from './setup.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' } },
  strict: true,
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port wants a number from 1 to 65535, not “${values.port}”.`);
  process.exit(2);
}

install();
if (!(await isFree(port))) {
  // Boards belong to the origin, so another port would show an empty list: never move silently.
  console.error(`Something else is using port ${port}, so Lacuna did not start.`);
  console.error(`Stop it, or choose another port: npm start -- --port ${port + 1}`);
  console.error('(Boards are kept per address: those drawn at one port are not seen at another.)');
  process.exit(1);
}
if (!build()) process.exit(1);

const { preview } = await import('vite');
await preview({ root, preview: { port, strictPort: true, host: 'localhost' }, logLevel: 'warn' });
console.log(`\n  Lacuna is ready: http://localhost:${port}\n  Ctrl+C stops it.\n`);

/** Tries both families, since “localhost” may be either. */
async function isFree(wanted) {
  for (const host of ['127.0.0.1', '::1']) {
    const free = await new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
      probe.listen({ port: wanted, host, exclusive: true }, () => probe.close(() => resolve(true)));
    });
    if (!free) return false;
  }
  return true;
}
