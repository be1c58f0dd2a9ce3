import type { Command } from 'commander';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { exportClaims } from './export.ts';
import { importClaims } from './import.ts';
import { map } from './map.ts';
import { print } from './print.ts';
import { resolveEntities } from './resolve.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { snapshot } from './snapshot.ts';
import { sync } from './sync.ts';
import { verify } from './verify.ts';
import { withdrawClaims } from './withdraw.ts';

/** Each adds one command to the program, in the order in which --help lists them. */
export const commands: readonly ((program: Command) => Command)[] = [
  serve,
  importClaims,
  map,
  sync,
  withdrawClaims,
  resolveEntities,
  check,
  exportClaims,
  verify,
  backup,
  restore,
  snapshot,
  print,
];
