#!/usr/bin/env node
// The command line is TypeScript: tsx lets Node load it as it stands.
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
