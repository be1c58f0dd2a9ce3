import { useLocation, useSearch } from 'wouter';
import { search as written } from './paths.ts';

/** Of what the evidence is open: an entity, and one of its properties or links; of all of them without `about`. */
export interface EvidenceOf {
  readonly id: string;
  readonly about: string | null;
}

interface EvidenceAddress {
  readonly open: EvidenceOf | null;
  /** The present address with this evidence open. */
  href(of: EvidenceOf): string;
  /** The present address without evidence. */
  readonly closed: string;
}

/** Which evidence the address has open over a view, such as ?evidence=investment/oracle-japan-2024~amount. */
export function useEvidenceAddress(): EvidenceAddress {
  const [path] = useLocation();
  const params = new URLSearchParams(useSearch());
  const [id = '', about = ''] = (params.get('evidence') ?? '').split('~');
  const address = (evidence: string | null): string => {
    const told = written({ ...Object.fromEntries(params), evidence });
    return told === '' ? path : `${path}?${told}`;
  };
  return {
    open: id === '' ? null : { id, about: about === '' ? null : about },
    href: (of) => address(of.about === null ? of.id : `${of.id}~${of.about}`),
    closed: address(null),
  };
}
