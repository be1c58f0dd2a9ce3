import { slugOf } from '../../mapping/slug.ts';

/** Who judges, as what is published: a dataset, of which each day of judgements is an edition. */
export interface Speaker {
  /** Id of the dataset. */
  readonly dataset: string;
  /** The heads of the dataset and of its edition of a day, as lines of a claim file. */
  heads(source: string, day: string): readonly string[];
  /** The id of its edition of a day. */
  edition(day: string): string;
}

interface Said {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
}

const speaker = ({ name, title, publisher }: Said): Speaker => ({
  dataset: `dataset/${name}`,
  edition: (day) => `source/${name}-${day}`,
  heads: (source, day) => [
    JSON.stringify({ dataset: { id: `dataset/${name}`, title, publisher } }),
    JSON.stringify({
      source: {
        ...{ id: source, title: `${title}, ${day}`, publisher, published: day },
        ...{ sourceKind: 'OTHER', dataset: `dataset/${name}` },
      },
    }),
  ],
});

/** Somebody who answers. */
export const person = (name: string): Speaker =>
  speaker({
    name: `judgements-${slugOf(name, 'by')}`,
    title: `Judgements of ${name}`,
    publisher: name,
  });

/** This program, where an identifier that is given to one alone decides. */
export const resolver: Speaker = speaker({
  name: 'resolver-identifiers',
  title: 'Entities that are one by an identifier that is given to one alone',
  publisher: 'Cui Bono',
});
