import { useLocation, useSearch } from 'wouter';
import { search as written } from './paths.ts';

interface FigureAddress {
  /** Which figure of the view is open; null for none. */
  readonly open: string | null;
  /** The present address with the figure open. */
  href(figure: string): string;
  /** The present address without one. */
  readonly closed: string;
}

/** Which computed figure the address has open over its view, such as ?figure=company/amazon sector/cloud-computing. */
export function useFigureAddress(): FigureAddress {
  const [path] = useLocation();
  const params = new URLSearchParams(useSearch());
  const address = (figure: string | null): string => {
    const told = written({ ...Object.fromEntries(params), figure });
    return told === '' ? path : `${path}?${told}`;
  };
  return { open: params.get('figure'), href: address, closed: address(null) };
}
