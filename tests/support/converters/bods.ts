import { z } from 'zod';
import { type ClaimRow, rowsOf } from './rows.ts';

const coded = z.object({ code: z.string() });
const statement = z.object({
  statementId: z.string(),
  recordId: z.string(),
  recordType: z.enum(['entity', 'person', 'relationship']),
  recordDetails: z.object({
    name: z.string().optional(),
    alternateNames: z.array(z.string()).optional(),
    names: z.array(z.object({ fullName: z.string(), type: z.string().optional() })).optional(),
    entityType: z.object({ type: z.string() }).optional(),
    jurisdiction: coded.optional(),
    nationalities: z.array(coded).optional(),
    birthDate: z.string().optional(),
    foundingDate: z.string().optional(),
    dissolutionDate: z.string().optional(),
    identifiers: z.array(z.object({ scheme: z.string(), id: z.string() })).optional(),
    addresses: z
      .array(
        z.object({
          type: z.string(),
          address: z.string(),
          postCode: z.string().optional(),
          country: coded.optional(),
        }),
      )
      .optional(),
    subject: z.string().optional(),
    interestedParty: z.string().optional(),
    interests: z
      .array(
        z.object({
          type: z.string().optional(),
          directOrIndirect: z.string().optional(),
          beneficialOwnershipOrControl: z.boolean().optional(),
          share: z
            .object({ exact: z.number(), minimum: z.number(), maximum: z.number() })
            .partial()
            .optional(),
          startDate: z.string().optional(),
          endDate: z.string().optional(),
        }),
      )
      .optional(),
  }),
});

/** Words of ours for those interests whose names are not theirs in another case. */
const interests: Readonly<Record<string, string>> = {
  rightsToSurplusAssetsOnDissolution: 'SURPLUS_ASSETS',
  rightsToProfitOrIncome: 'PROFIT_OR_INCOME',
  rightToProfitOrIncomeFromAssets: 'PROFIT_OR_INCOME',
  enjoymentAndUseOfAssets: 'USE_OF_ASSETS',
  rightsGrantedByContract: 'CONTRACT',
  conditionalRightsGrantedByContract: 'CONDITIONAL_CONTRACT',
  controlViaCompanyRulesOrArticles: 'ARTICLES',
  controlByLegalFramework: 'LAW',
  beneficiaryOfLegalArrangement: 'BENEFICIARY',
  otherInfluenceOrControl: 'OTHER_CONTROL',
  unpublishedInterest: 'UNPUBLISHED',
  unknownInterest: 'UNKNOWN',
};
const addressKinds: Readonly<Record<string, string>> = {
  placeOfBirth: 'PLACE_OF_BIRTH',
};
const words = (text: string): string => text.replace(/[A-Z]/g, (l) => `_${l}`).toUpperCase();

/** Statements of the Beneficial Ownership Data Standard 0.4 as rows of claims, and how many interests they declare. */
export function fromBods(text: string, source: string): { rows: readonly ClaimRow[]; interests: number } {
  const statements = z.array(statement).parse(JSON.parse(text));
  const { rows, say } = rowsOf(source);
  const ids = new Map(statements.map((one) => [one.recordId, idOf(one)]));
  for (const { recordId, recordDetails: of } of statements) {
    const id = ids.get(recordId) ?? '';
    say(id, 'names', of.name && `${of.name}@ OFFICIAL`);
    for (const name of of.alternateNames ?? []) say(id, 'names', `${name}@ ALIAS`);
    for (const { fullName, type } of of.names ?? [])
      say(id, 'names', `${fullName}@ ${type === 'alternative' ? 'ALIAS' : 'OFFICIAL'}`);
    for (const { scheme, id: value } of of.identifiers ?? []) say(id, 'identifiers', `${scheme}:${value}`);
    if (!id.startsWith('country/'))
      say(id, 'jurisdiction', of.jurisdiction && `country/${of.jurisdiction.code.toLowerCase()}`);
    for (const { code } of of.nationalities ?? []) say(id, 'nationality', `country/${code.toLowerCase()}`);
    say(id, 'born', of.birthDate);
    say(id, 'founded', of.foundingDate);
    say(id, 'dissolved', of.dissolutionDate);
    of.addresses?.forEach(({ type, address, postCode, country }, i) => {
      const at = `address/bods-${recordId}-${i}`;
      say(at, 'full', address);
      say(at, 'postalCode', postCode);
      say(at, 'country', country && `country/${country.code.toLowerCase()}`);
      say(id, 'addresses', at, { addressKind: addressKinds[type] ?? type.toUpperCase() });
    });
  }
  const declared = statements.flatMap(({ statementId, recordDetails: of }) =>
    (of.interests ?? []).map((interest) => ({ statementId, of, interest })),
  );
  for (const { statementId, of, interest } of declared)
    say(
      ids.get(of.interestedParty ?? '') ?? '',
      'owns',
      ids.get(of.subject ?? ''),
      {
        interest: interest.type && (interests[interest.type] ?? words(interest.type)),
        directness: interest.directOrIndirect === 'unknown' ? null : interest.directOrIndirect?.toUpperCase(),
        beneficial:
          interest.beneficialOwnershipOrControl === undefined
            ? null
            : interest.beneficialOwnershipOrControl
              ? 'YES'
              : 'NO',
        share: interest.share?.exact?.toString(),
        shareAtLeast: interest.share?.minimum?.toString(),
        shareAtMost: interest.share?.maximum?.toString(),
        since: interest.startDate,
        until: interest.endDate,
      },
      statementId,
    );
  return { rows, interests: declared.length };
}

/** A state is the country that it is the state of. */
function idOf({ recordId, recordType, recordDetails: of }: z.infer<typeof statement>): string {
  if (recordType === 'person') return `person/bods-${recordId}`;
  if (of.entityType?.type === 'state') return `country/${of.jurisdiction?.code.toLowerCase()}`;
  if (of.entityType?.type === 'stateBody') return `public-body/bods-${recordId}`;
  return `${of.entityType?.type === 'arrangement' ? 'organization' : 'company'}/bods-${recordId}`;
}
