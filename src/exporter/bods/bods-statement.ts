import { createHash } from 'node:crypto';
import { canonicalJson } from '../../claims/canonical-form.ts';
import type { Head } from '../../claims/claim.ts';
import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { SaidClaim } from '../said/said.ts';
import type { BodsRecord, Details } from './bods-record.ts';

interface Making {
  readonly vocabulary: BodsVocabulary;
  readonly head: (id: string) => Head | undefined;
  /** The day of the export. */
  readonly today: string;
}

/** A statement of the standard: a record, since when it is known, and the first of the documents that say it. */
export function statementOf(
  { id, type, details }: BodsRecord,
  subject: string,
  claims: readonly SaidClaim[],
  { vocabulary, head, today }: Making,
): Details {
  const [place] = claims[0]?.places ?? [];
  const said = place === undefined ? undefined : head(place.source)?.properties;
  const statementDate = said?.published ?? place?.retrieved ?? place?.recordedAt?.slice(0, 10) ?? today;
  const statement = {
    declarationSubject: subject,
    statementDate,
    recordId: id,
    recordType: type,
    recordStatus: 'new',
    recordDetails: details,
    ...(said !== undefined && {
      source: {
        type: [vocabulary.sourceTypes[said.sourceKind ?? ''] ?? 'thirdParty'],
        ...(said.title !== undefined && { description: said.title }),
        ...(said.url !== undefined && { url: uri(said.url) }),
        ...(place?.retrieved != null && { retrievedAt: place.retrieved }),
        ...(said.publisher !== undefined && { assertedBy: [{ name: said.publisher }] }),
      },
    }),
  };
  return {
    statementId: createHash('sha256').update(canonicalJson(statement)).digest('hex'),
    ...statement,
    publicationDetails: { publicationDate: today, bodsVersion: '0.4', publisher: { name: 'Cui Bono' } },
  };
}

/** An address with every character escaped that RFC 3986 has no place for; browsers take some of them as they are. */
const uri = (address: string): string => address.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
