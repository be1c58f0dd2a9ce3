/** A command that works through a server. */
interface Sent {
  /** The words by which it reads what is sent. */
  readonly input: readonly string[];
  /** Which of its options travel: `flag` ones by being there, others with a value. */
  readonly options: Readonly<Record<string, 'flag' | 'value'>>;
}

const sentCommands = {
  import: { input: ['-'], options: { strict: 'flag', batch: 'value', format: 'value' } },
  sync: {
    input: ['-'],
    options: {
      ...{ dataset: 'value', released: 'value', format: 'value', 'most-closed': 'value' },
      ...{ 'dry-run': 'flag', force: 'flag' },
    },
  },
  map: {
    input: ['-', '--with=-'],
    options: {
      ...{ format: 'value', released: 'value', report: 'value', batch: 'value' },
      ...{ sync: 'flag', 'dry-run': 'flag', force: 'flag', strict: 'flag' },
    },
  },
  resolve: { input: ['--answers=-'], options: { by: 'value', 'dry-run': 'flag' } },
} as const satisfies Readonly<Record<string, Sent>>;

export type SentCommand = keyof typeof sentCommands;

/** The names of the commands that work through a server. */
export const sentNames: readonly string[] = Object.keys(sentCommands);

export const isSent = (command: string): command is SentCommand => Object.hasOwn(sentCommands, command);

/** The words by which a command reads what is sent. */
export const inputOf = (command: SentCommand): readonly string[] => sentCommands[command].input;

/** Their options by their names, whichever command it is. */
export const optionsOf = (command: SentCommand): ReadonlyMap<string, 'flag' | 'value'> =>
  new Map(Object.entries(sentCommands[command].options));
