import { sourceKind } from '../claims/source-kind.ts';
import { claimsOfSubjects } from '../loaders/claim-loaders.ts';
import { claimsSaidBy } from '../loaders/claims-said.ts';
import type { ClaimItem } from '../loaders/item.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Kind } from '../ontology/ontology.ts';
import { claimOrder, saidOrder } from '../shapes/claims.ts';
import { derived, type Output } from './builder.ts';
import { type Connection, connectionOf } from './connection.ts';
import { addConnection } from './connection-type.ts';
import { priced, prices } from './cost/price.ts';
import { type CursorOrder, encodeCursor } from './cursor.ts';
import { requestFault } from './errors.ts';
import { forwardArguments } from './forward-arguments.ts';
import { addIdentity } from './identity-fields.ts';
import { windowOf } from './page-arguments.ts';
import type { Types } from './types.ts';

const order: CursorOrder = {
  signature: 'claims',
  terms: claimOrder.map((term) => ({ ...term, type: 'string' })),
};

/** Adds `Entity.claims`: the evidence for everything that the graph says about an entity. */
export function addClaims(types: Types): void {
  const { builder, entity, ontology, limits } = types;
  const { connection } = addConnection<ClaimItem>(types, {
    name: 'Claim',
    doc: 'What sources say about one entity.',
    node: derived(types.claim),
    nodeOf: (item) => item,
  });
  builder.interfaceField(entity, 'claims', (t) =>
    t.field({
      type: connection,
      extensions: priced(prices.links),
      description:
        'What sources say about it, whether shown or not: by property or link, strongest first within each. Judgements of what is the same are in `sameAs` and `differentFrom`.',
      args: {
        about: t.arg.string({
          description: 'Only what is said about this property or link, such as amount.',
        }),
        ended: t.arg.boolean({
          defaultValue: false,
          required: true,
          description: 'Whether to list also what is no longer said: closed by a release, or withdrawn.',
        }),
        ...forwardArguments(types),
      },
      resolve: (row, args, context) => {
        const id = String(row.id);
        const about = args.about ?? null;
        checkAbout(ontology.kindOfId(id), about);
        const paged = claimsOfSubjects(context, JSON.stringify(args), () => ({
          about,
          withEnded: args.ended,
          ...windowOf(args, order, limits),
        }));
        return connectionOf(paged, id, ({ claim }) => encodeCursor(order, claim));
      },
    }),
  );
  addIdentity(types, connection);
  if (ontology.kind(sourceKind) !== undefined) addSays(types, connection);
}

/** Adds `Source.says`. */
function addSays(types: Types, connection: Output<Connection<ClaimItem>>): void {
  const { builder, object, limits } = types;
  builder.objectField(object(sourceKind), 'says', (t) =>
    t.field({
      type: connection,
      extensions: priced(prices.links),
      description:
        'What the document says, by what is claimed of whom, strongest first within each; an edition says also what it goes on saying. What is said about the document itself is `claims`.',
      args: forwardArguments(types),
      resolve: (row, args, context) => {
        const paged = claimsSaidBy(context, JSON.stringify(args), () => windowOf(args, saying, limits));
        return connectionOf(paged, String(row.id), ({ claim }) => encodeCursor(saying, claim));
      },
    }),
  );
}

const saying: CursorOrder = {
  signature: 'says',
  terms: saidOrder.map((term) => ({ ...term, type: 'string' })),
};

function checkAbout(kind: Kind | undefined, about: string | null): void {
  if (kind === undefined || about === null) return;
  const links = kind.hops.filter(({ forward }) => forward).map((hop) => hop.about);
  const known = [...kind.properties.map(({ name }) => name), ...links];
  if (known.includes(about)) return;
  const reverse = kind.hops.find((hop) => hop.field === about);
  const hint = isJudgement(about)
    ? ` Judgements are in the field ${about}.`
    : reverse
      ? ` Claims of it are about ${reverse.about} of ${reverse.to.join(' or ')}: ask there, or the edges of ${about}.`
      : didYouMean(about, known);
  throw requestFault(
    'BAD_USER_INPUT',
    `about: ${kind.name} has no property or link ${about} to make claims about.${hint}`,
  );
}
