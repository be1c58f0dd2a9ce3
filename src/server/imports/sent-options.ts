/** The commands that work through a server, and which of their options travel: `flag` ones by being there, others with a value. */
export const sentOptions = {
  import: { strict: 'flag', batch: 'value', format: 'value' },
  sync: {
    ...{ dataset: 'value', released: 'value', format: 'value', 'most-closed': 'value' },
    ...{ 'dry-run': 'flag', force: 'flag' },
  },
  map: {
    ...{ format: 'value', released: 'value', report: 'value', batch: 'value' },
    ...{ sync: 'flag', 'dry-run': 'flag', force: 'flag', strict: 'flag' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'flag' | 'value'>>>>;

export type SentCommand = keyof typeof sentOptions;

export const isSent = (command: string): command is SentCommand => Object.hasOwn(sentOptions, command);

/** Their options by their names, whichever command it is. */
export const optionsOf = (command: SentCommand): ReadonlyMap<string, 'flag' | 'value'> =>
  new Map(Object.entries(sentOptions[command]));
