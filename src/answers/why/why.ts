import { asOfArgument } from '../../graphql/as-of.ts';
import { priced } from '../../graphql/cost/price.ts';
import { requestFault } from '../../graphql/errors.ts';
import { firstArgument, pageSize } from '../../graphql/page-size.ts';
import type { Types } from '../../graphql/types.ts';
import { loadNode, nodeLoader } from '../../loaders/node-loaders.ts';
import type { Row } from '../../store/store.ts';
import type { FoundReasons } from './find-reasons.ts';
import { addReason, type ReasonShape } from './reason-type.ts';
import { type RankedReasons, reasonsOf } from './reasons-of.ts';

const bounds = {
  ACTS: 'It does or hosts more than is gathered over; the first by id were.',
  REASONS:
    'There are more reasons than are ranked: those with the strongest basis were, and then the first by id.',
  CLAIMS: 'A reason has more claims than are read, so that its corroboration may be more than it says.',
};

interface WhyShape extends RankedReasons {
  readonly subject: Row;
}

/** Adds `Query.why`, unless the ontology has no reasons to ask for. */
export function addWhy(types: Types): void {
  const { builder, ontology, entity, limits, enumOf } = types;
  const rationale = ontology.kind('Rationale');
  if (rationale === undefined) return;
  const reason = addReason(types, rationale);
  const bound = enumOf('WhyBound', 'What kept reasons from being found.', bounds);
  const pageArguments = builder.args((t) => ({
    ...firstArgument(types, reasonsUsual),
    after: t.id({ description: 'Id of the rationale to begin after.' }),
  }));
  const why = builder.objectRef<WhyShape>('Why').implement({
    description: 'The reasons why something is done, ranked, each with its evidence.',
    fields: (t) => ({
      subject: t.field({
        type: entity,
        description: 'What was asked about.',
        resolve: ({ subject }) => subject,
      }),
      reasons: t.field({
        type: [reason],
        description:
          'The reasons: stated before reported before estimated before inferred; then those of more independent origins, of more documents, and by id.',
        args: pageArguments,
        resolve: ({ reasons }, { first, after }) =>
          page(reasons, pageSize('first', first, limits, reasonsUsual), after ?? null),
      }),
      against: t.field({
        type: [reason],
        extensions: priced(2_000),
        description:
          'The reasons that speak against what was asked about itself, in the same order; of a country, a place or a line of business, against investing there.',
        args: pageArguments,
        resolve: async ({ subject }, { first, after }, context) => {
          const { reasons } = await reasonsOf(context, String(subject.id), 'speaksAgainst');
          return page(reasons, pageSize('first', first, limits, reasonsUsual), after ?? null);
        },
      }),
      cut: t.field({
        type: [bound],
        description:
          'The bounds that left something out of `reasons`; empty where these are all the reasons there are.',
        resolve: ({ cut }) => cutWords(cut),
      }),
      againstCut: t.field({
        type: [bound],
        description: 'The bounds that left something out of `against`.',
        resolve: async ({ subject }, _, context) =>
          cutWords((await reasonsOf(context, String(subject.id), 'speaksAgainst')).cut),
      }),
    }),
  });
  builder.queryField('why', (t) =>
    t.field({
      extensions: priced(5_000),
      type: why,
      nullable: true,
      description:
        'Why something is done: for an investment, subsidy, scheme, policy, payment or sanction, its own reasons; for anything else, such as a company or a country, those of the investments, subsidies, schemes, policies and the like that it is linked to. Null where the id does not exist.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id, such as investment/oracle-japan-2024.' }),
        ...asOfArgument(types),
      },
      resolve: async (_, { id }, context) => {
        const subject =
          ontology.kindOfId(id) === undefined ? null : await loadNode(context, nodeLoader(context), id);
        if (subject === null || subject.isFormer === true) return null;
        return { subject, ...(await reasonsOf(context, String(subject.id), 'explains')) };
      },
    }),
  );
}

const cutWords = (cut: FoundReasons['cut']) => cut.map((word) => word.toUpperCase()).sort();

/** How many reasons a page has by default. */
const reasonsUsual = 25;

function page(reasons: readonly ReasonShape[], first: number, after: string | null) {
  const begin = after === null ? 0 : reasons.findIndex(({ id }) => id === after) + 1;
  if (after !== null && begin === 0)
    throw requestFault('BAD_CURSOR', `after: ${after} is not one of these reasons.`);
  return reasons.slice(begin, begin + first);
}
