interface IdentifiersProps {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/** What registers and lists call an entity, each behind the scheme that it is of. */
export function Identifiers({ identifiers }: IdentifiersProps) {
  return (
    <ul className="inline">
      {identifiers.map(({ scheme, value }) => (
        <li key={`${scheme} ${value}`}>
          {scheme} <code className="id">{value}</code>
        </li>
      ))}
    </ul>
  );
}
