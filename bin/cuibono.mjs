#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtProgram } from './built-program.mjs';

// graphql compares types with more checks unless it finds this at its loading: 0.04 to 0.2 ms of every operation.
process.env.NODE_ENV ??= 'production';
const built = builtProgram(dirname(dirname(fileURLToPath(import.meta.url))));
if (built === null) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(built === null ? '../src/main.ts' : pathToFileURL(built).href);
