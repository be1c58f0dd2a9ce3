import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { Identifiers } from '../../parts/identifiers.tsx';
import { Names } from '../../parts/names.tsx';
import { NothingKnown } from '../../parts/nothing-known.tsx';
import type { Pair, Side } from './duplicates-query.ts';
import { duplicatesTexts } from './duplicates-texts.ts';
import { placesOf } from './places-of.ts';
import { Sources } from './sources.tsx';

/** Links that are named; of the others the number tells. */
const named = 4;

/** What is known of each of two, beside each other; what is known of neither is left out. */
export function Sides({ pair: { a, b } }: { readonly pair: Pair }) {
  const t = useTexts(duplicatesTexts);
  return (
    <table className="sides">
      <thead>
        <tr>
          <td />
          {[a, b].map(({ id }) => (
            <th key={id} scope="col">
              <code className="id">{id}</code>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row title={t.places} cells={[a, b].map(placesIn)} />
        <Row title={t.names} cells={[a, b].map(namesIn)} />
        <Row title={t.identifiers} cells={[a, b].map(identifiersIn)} />
        <Row title={t.links} cells={[a, b].map(linksIn)} />
        <Row title={t.sources} cells={[a, b].map(sourcesIn)} />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly title: string;
  /** Of each side; null where nothing is known. */
  readonly cells: readonly (ReactNode | null)[];
}

function Row({ title, cells }: RowProps) {
  if (cells.every((cell) => cell === null)) return null;
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its side
        <td key={at}>{cell ?? <NothingKnown />}</td>
      ))}
    </tr>
  );
}

function placesIn(side: Side): ReactNode | null {
  const places = placesOf(side);
  return places.length === 0 ? null : <Places of={places} />;
}

/** The heading has the first name. */
function namesIn({ id, name, names }: Side): ReactNode | null {
  const others = names.filter(({ value }) => value !== name);
  return others.length === 0 ? null : <Names id={id} names={others} />;
}

function identifiersIn({ identifiers }: Side): ReactNode | null {
  return identifiers.length === 0 ? null : <Identifiers identifiers={identifiers} />;
}

function linksIn({ links }: Side): ReactNode | null {
  return links.length === 0 ? null : <Links links={links} />;
}

function sourcesIn({ claims }: Side): ReactNode | null {
  return claims.totalCount === 0 ? null : <Sources claims={claims} />;
}

/** Where it lies or belongs, each with the link that leads there. */
function Places({ of }: { readonly of: ReturnType<typeof placesOf> }) {
  const t = useTexts(duplicatesTexts);
  return (
    <ul className="inline">
      {of.map(({ link, places, more }) => (
        <Fragment key={link}>
          {places.map(({ id, name }) => (
            <li key={id}>
              <Link href={entityPath(id)}>{name}</Link> <FieldNote field={link} />
            </li>
          ))}
          {more === 0 ? null : (
            <li>
              {t.andMore(more)} <FieldNote field={link} />
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  );
}

const FieldNote = ({ field }: { readonly field: string }) => (
  <span className="note">({useGlossary(fields)(field)})</span>
);

/** How many links there are, and of which sort most are. */
function Links({ links }: Pick<Side, 'links'>) {
  const nameOf = useGlossary(fields);
  const most = [...links].sort((one, other) => other.count - one.count);
  const told = most.slice(0, named).map(({ link, count }) => `${nameOf(link)} ${count}`);
  return (
    <>
      {links.reduce((sum, { count }) => sum + count, 0)}{' '}
      <span className="note">({[...told, ...(most.length > named ? ['…'] : [])].join(', ')})</span>
    </>
  );
}
