#!/usr/bin/env node
// What `npx dateline` runs: the program as it is built, at once; where nothing is built yet, what builds it first. npm links this file when it
// is first asked and never again, so it must be there in a bare clone.
import { existsSync } from 'node:fs';

const main = new URL('../../dist/main.js', import.meta.url);
await import(existsSync(main) ? main.href : './start.mjs');
