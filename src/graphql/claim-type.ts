import { qualifiersIn } from '../claims/qualifiers-in.ts';
import { ranks } from '../claims/ranks.ts';
import { endedByWithdrawal } from '../claims/standing.ts';
import type { ClaimItem } from '../loaders/item.ts';
import { bases, basisDoc } from '../ontology/basis.ts';
import { addClaimValue, claimValue } from './claim-value.ts';
import { entityOf } from './entity-of.ts';
import { forwardArguments } from './forward-arguments.ts';
import { idOn } from './past-id.ts';
import type { ValueTypes } from './property-field.ts';
import { addReferences } from './reference-type.ts';
import type { ReleaseType } from './release-type.ts';
import type { Types } from './types.ts';
import { valueKinds } from './value-kinds.ts';

/** Declares `Claim`. */
export function addClaimType(types: Types, valueType: ValueTypes, releases: ReleaseType | null): void {
  const { builder, ontology, node, entity, claim, enumOf, object } = types;
  const basis = enumOf('Basis', basisDoc, bases);
  const rank = enumOf('Rank', 'How a claim stands to others of the same thing.', ranks);
  const value = addClaimValue(types, valueType);
  const references = addReferences(types, releases);
  const date = valueKinds(ontology).find(({ output }) => output.name === 'FuzzyDate');
  const qualifier = builder
    .objectRef<{ readonly name: string; readonly value: string }>('Qualifier')
    .implement({
      description: 'A property of a claimed link, as the claim has it.',
      fields: (t) => ({
        name: t.string({ description: 'Name of the property, such as share.', resolve: (q) => q.name }),
        value: t.string({ description: 'Its value as canonical text.', resolve: (q) => q.value }),
      }),
    });
  builder.objectType(claim, {
    description:
      'One dataset, or one document that is its own, saying one property or one link of one subject. What it says never changes; where it is said may.',
    interfaces: [node],
    fields: (t) => ({
      subject: t.field({
        type: entity,
        description: 'What it is about.',
        resolve: ({ subject }, _, context) => entityOf(subject, context),
      }),
      named: t.id({
        description:
          'The id of the subject that it names itself: another one than that of `subject` where both are shown as one.',
        resolve: (item, _, { day }) => idOn(text(item, 'namedSubject') ?? item.subject, day),
      }),
      about: t.string({
        description:
          'The property or link of the subject that it is about, such as amount; sameAs or differentFrom where it judges whether two ids mean one thing.',
        resolve: (item) => text(item, 'about') ?? '',
      }),
      text: t.string({
        description:
          'The claimed value as canonical text, such as 8000000000 USD AT_LEAST or country/jp; the other end of a link by the id that it names itself.',
        resolve: (item) => text(item, 'namedObject') ?? text(item, 'text') ?? '',
      }),
      value: t.field({
        type: value,
        nullable: true,
        description:
          'The claimed value as the kind of value that it is; null where it can no longer be read.',
        resolve: (item) => claimValue(ontology, item),
      }),
      object: t.field({
        type: entity,
        nullable: true,
        description: 'The other end, where it is about a link.',
        resolve: (item, _, context) => {
          const read = claimValue(ontology, item);
          return read?.__typename === 'EntityValue' ? entityOf(text(item, 'text') ?? '', context) : null;
        },
      }),
      qualifiers: t.field({
        type: [qualifier],
        description: 'The properties of the link that it also states, such as the share owned.',
        resolve: (item) =>
          Object.entries(qualifiersIn(item.claim.qualifiers)).map(([name, value]) => ({ name, value })),
      }),
      basis: t.field({
        type: basis,
        description: 'What it rests on.',
        resolve: (i) => text(i, 'basis') ?? '',
      }),
      rank: t.field({
        type: rank,
        description: 'How it ranks among others.',
        resolve: (i) => text(i, 'rank') ?? '',
      }),
      confidence: t.float({
        nullable: true,
        description: 'How sure the person who wrote it down was, from 0 to 1; null where not stated.',
        resolve: (item) => (item.claim.confidence == null ? null : Number(item.claim.confidence)),
      }),
      ...(date && {
        validity: t.field({
          type: valueType(date),
          nullable: true,
          description: 'The time for which the source says so; null where it gives none.',
          resolve: (item) => {
            const valid = text(item, 'valid');
            return valid === null ? null : date.parse(valid);
          },
        }),
      }),
      source: t.field({
        type: object('Source'),
        description: 'The document that says so.',
        resolve: (item) => item.source,
      }),
      locator: t.string({
        nullable: true,
        description: 'Where in the document, such as paragraph 3.',
        resolve: (item) => text(item, 'locator'),
      }),
      quote: t.string({
        nullable: true,
        description: 'A few words quoted from the document.',
        resolve: (item) => text(item, 'quote'),
      }),
      recordedAt: t.field({
        type: 'DateTime',
        description: 'When it was added to the graph.',
        resolve: (item) => text(item, 'recordedAt') ?? '',
      }),
      references: t.field({
        type: references.connection,
        description:
          'Every place in which its dataset says so; source, locator and quote are of the first that is still good.',
        args: forwardArguments(types),
        resolve: (item, args) => references.page(item, args),
      }),
      live: t.boolean({
        description:
          'Whether it is still said: false where a later edition of its dataset leaves it out, or what said it was withdrawn. Such claims are kept, and never shown.',
        resolve: (item) => text(item, 'ended') === null,
      }),
      closed: t.field({
        type: 'Date',
        nullable: true,
        description:
          'Day of the edition that no longer says it; null where it is still said, was withdrawn, or that edition bears no day.',
        resolve: (item) => {
          const ended = text(item, 'ended');
          return ended === null || ended === endedByWithdrawal || ended === '' ? null : ended;
        },
      }),
      firstSeen: t.field({
        type: 'Date',
        nullable: true,
        description: 'Day of the first document that says it; null where that bears no day.',
        resolve: (item) => text(item, 'firstSeen') ?? text(item, 'published'),
      }),
      shown: t.boolean({
        description:
          'Whether the graph shows what it says; of a link, that it is there: where others say otherwise of its properties is a conflict.',
        resolve: (item) => item.claim.shown === true,
      }),
    }),
  });
}

function text({ claim }: ClaimItem, column: string): string | null {
  const cell = claim[column];
  return typeof cell === 'string' ? cell : null;
}
