import type { Store } from '../store/store.ts';
import type { Verification } from '../verifier/verify-graph.ts';
import { counted } from './counted.ts';

/** What is told at the end of a verification: what was looked at, what waits to be done, and what to do where something was found. */
export function verificationLines(kind: Store['kind'], verification: Verification): string {
  const { claims, hash, findings, waiting } = verification;
  const end = findings === 0 ? 'whole' : counted(findings, 'finding');
  return [
    `${counted(claims, 'claim')}, graph ${hash}: ${end}`,
    ...(waiting.length === 0
      ? []
      : [
          `Money in ${waiting.join(', ')} waits to be converted, as an import was interrupted: import again, or start the server.`,
        ]),
    ...(findings === 0 ? [] : [`What to do: ${remedy(kind, verification)}.`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function remedy(kind: Store['kind'], { claimsAreSound, unfinished }: Verification): string {
  const [place, restore] =
    kind === 'sqlite'
      ? [
          'folder, which CUIBONO_DATA names',
          'stop what has the graph open, and run `cuibono restore FILE` with a backup',
        ]
      : ['database', "restore the database with Neo4j's own tools"];
  if (claimsAreSound && unfinished.length > 0)
    return `run the sync of ${unfinished.join(', ')} again, and verify once more: what else was found may follow from its being half done`;
  return claimsAreSound
    ? `the claims are sound, and what is computed from them is not: write them with \`cuibono export --out claims.jsonl\`, and have \`cuibono import claims.jsonl\` compute it anew in an empty ${place}; or ${restore}`
    : restore;
}
