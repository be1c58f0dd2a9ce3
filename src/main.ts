import { Command } from 'commander';
import { explainFault } from './command-line/explain-fault.ts';
import { exitOnceWritten, watchOutput } from './command-line/standard-output.ts';
import { commands } from './commands/index.ts';
import { configurationHelp } from './server/configuration-help.ts';

const program = new Command('cuibono')
  .description('Who invests where, and why, with the evidence: a GraphQL server over a knowledge graph.')
  .exitOverride()
  .showHelpAfterError('(cuibono --help shows all commands)')
  .addHelpText(
    'after',
    `
Examples:
  cuibono serve                      serve the seeds at http://127.0.0.1:4000/graphql
  cuibono check claims.yaml          say what is wrong with a file, changing nothing
  cuibono import claims.yaml         store what the file claims
  cuibono export --out claims.jsonl  write every claim to a file that can be imported again

Exit codes: 0 done, 1 something was refused, found or failed, 2 wrong use or configuration,
141 an export whose reader went before its end.

${configurationHelp()}`,
  );
for (const add of commands) add(program);

watchOutput();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainFault(error);
}
// A timer or a thread of the store left over from a failure must not keep the process alive; what was written must still arrive.
await exitOnceWritten();
