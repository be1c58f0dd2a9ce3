import { kind } from '../../src/ontology/kind.ts';
import { currency, fuzzyDate, oneOf, text } from '../values/index.ts';

const securityKind = oneOf('SecurityKind', 'What a security is.', {
  SHARE: 'A share of a company.',
  DEPOSITARY_RECEIPT: 'A receipt for shares that are kept in another country.',
  BOND: 'A debt that can be traded.',
  FUND_UNIT: 'A part of a fund.',
  WARRANT: 'A right to buy or sell another security.',
  OTHER: 'Something else.',
});

const listing = oneOf('ListingStatus', 'Whether a security is traded on its exchange.', {
  LISTED: 'It is traded there.',
  SUSPENDED: 'It is listed there, and trading is suspended.',
  DELISTED: 'It was traded there and no longer is.',
});

export const security = kind({
  name: 'Security',
  doc: 'A share, a bond or the like, as it is listed on one exchange; its ISIN and FIGI are identifiers of it (FollowTheMoney uses the same name).',
  plural: 'securities',
  calledBy: ['ticker', 'mic'],
  lifetime: { during: 'listed' },
  properties: {
    ticker: { value: text, doc: 'What the exchange calls it, such as ORCL.', index: true },
    mic: {
      value: text,
      doc: 'The exchange, by its market identifier code (ISO 10383), such as XNYS.',
      index: true,
    },
    securityKind: { value: securityKind, doc: 'What it is.' },
    listing: { value: listing, doc: 'Whether it is traded there.' },
    currency: { value: currency, doc: 'Currency in which it is traded.' },
    listed: { value: fuzzyDate, doc: 'Span over which it is listed there.', event: 'listed' },
  },
  links: {
    issuer: {
      type: 'SECURITY_OF',
      to: 'LegalEntity',
      one: true,
      doc: 'Who issued it.',
      reverse: { name: 'securities', doc: 'Shares, bonds and the like that it issued.' },
    },
  },
});
