import { type Command, Option } from 'commander';
import { part } from '../command-line/part.ts';
import { positive } from '../command-line/positive.ts';
import type { FindChoices } from './run-resolve.ts';

export const resolveEntities = (program: Command): Command =>
  program
    .command('resolve')
    .description('find entities that may be one, and say why; nothing is joined unless a judgement says so')
    .option('--kind <name>', 'a kind, or a family of kinds, such as Company', 'Actor')
    .option('--least <score>', 'the least score, from 0 to 1, of what is suggested', part, 0.5)
    .option(
      '--most-sharing <number>',
      'do not follow a word or an identifier that more entities share than this',
      positive,
      100,
    )
    .option('--limit <number>', 'how many suggestions are printed', positive, 10)
    .addOption(new Option('--report <form>', 'how to report').choices(['text', 'json']).default('text'))
    .action(async (choices: FindChoices) => {
      const { runResolve } = await import('./run-resolve.ts');
      await runResolve(choices);
    });
