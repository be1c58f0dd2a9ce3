import { type Command, InvalidArgumentError, Option } from 'commander';
import { part } from '../command-line/part.ts';
import { personName } from '../command-line/person-name.ts';
import { positive } from '../command-line/positive.ts';
import { usually } from '../resolver/usually.ts';
import type { FindChoices } from './run-resolve.ts';
import { parcelOption, type ThroughChoices, throughOption } from './through-option.ts';
import { withFiles } from './with-files.ts';

/** What is to become of what is found, or of answers. */
interface ResolveChoices extends FindChoices, ThroughChoices {
  readonly out?: string;
  readonly queue: boolean;
  readonly answers?: string;
  readonly ask: boolean;
  readonly accept: boolean;
  readonly by?: string;
  readonly dryRun: boolean;
}

const ways = ['out', 'queue', 'answers', 'ask', 'accept'] as const;

export const resolveEntities = (program: Command): Command =>
  program
    .command('resolve')
    .description('find entities that may be one, and say why; join them where somebody says so')
    .option('--kind <name>', 'a kind, or a family of kinds, such as Company', usually.kind)
    .option('--least <score>', 'the least score, from 0 to 1, of what is suggested', part, usually.least)
    .option(
      '--most-sharing <number>',
      'do not follow a word or an identifier that more entities share than this',
      positive,
      usually.mostSharing,
    )
    .option('--limit <number>', 'how many suggestions are printed, or asked about', positive, 10)
    .addOption(new Option('--report <form>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(
      only('out', '--out <file>', 'write all suggestions to this file (.csv, .jsonl), to be answered'),
    )
    .addOption(
      only(
        'queue',
        '--queue',
        'keep all suggestions in the store, where the explorer shows them, in place of those before',
      ).default(false),
    )
    .addOption(
      only('answers', '--answers <file>', 'judge as such a file answers: same, different, unsure or nothing'),
    )
    .addOption(
      only('ask', '--ask', 'ask about suggestions one by one, and judge as is answered').default(false),
    )
    .addOption(
      only(
        'accept',
        '--accept',
        'judge the same what an identifier that is given to one alone decides',
      ).default(false),
    )
    .option('--by <name>', 'who answers: judgements are published under this name', personName)
    .addOption(
      new Option('--dry-run', 'only say what would be judged').default(false).conflicts(['out', 'queue']),
    )
    .addOption(throughOption().conflicts(ways.filter((way) => way !== 'answers')))
    .addOption(parcelOption())
    .addHelpText(
      'after',
      '\nWhat was judged is taken back by: cuibono withdraw source/… (it names its source)',
    )
    .action(async ({ by, ...choices }: ResolveChoices, command: Command) => {
      const { out, queue, answers, ask, accept, dryRun, through } = choices;
      if ((answers !== undefined || ask) && by === undefined)
        throw new InvalidArgumentError('--by NAME is required: a judgement has somebody who gives it.');
      if (through !== undefined && answers === undefined)
        throw new InvalidArgumentError('--answers FILE is required: only answers go through a server.');
      const [find, judge] = await Promise.all([import('./run-resolve.ts'), import('./run-judgements.ts')]);
      const judging = { by: by ?? '', dryRun };
      if (answers !== undefined)
        return withFiles([answers], command, choices, async (files, nameOf) => {
          for (const file of files) await judge.runAnswers(file, judging, nameOf);
        });
      if (ask) return judge.runAsk(choices, judging);
      if (accept) return judge.runAccept(choices, judging);
      return find.runResolve(choices, { out, queue });
    });

/** Of these only one at a time. */
const only = (name: (typeof ways)[number], flags: string, description: string): Option =>
  new Option(flags, description).conflicts(ways.filter((other) => other !== name));
