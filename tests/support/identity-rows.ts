/** The head of a document. */
export const head = (id: string, more: object = {}) => ({
  source: { id: `source/${id}`, title: id, published: '2024-01-01', sourceKind: 'OFFICIAL', ...more },
});

/** What a document says of two entities. */
export const judges = (source: string, subject: string, about: string, value: string, more: object = {}) => ({
  subject,
  about,
  value,
  source: `source/${source}`,
  ...more,
});

/** Three firms in two registers that know nothing of each other, with what leads to them and from them. */
export const firms: readonly object[] = [
  head('register'),
  ...(
    [
      ['company/oracle', 'names', 'Oracle@en COMMON'],
      ['company/oracle', 'founded', '1977'],
      ['company/oracle', 'headquarteredIn', 'country/us'],
      ['company/oracle-corp', 'names', 'Oracle Corporation@en OFFICIAL'],
      ['company/oracle-corp', 'founded', '1977-06-16'],
      ['company/oracle-corp', 'owns', 'company/oracle-japan'],
      ['company/oracle-japan', 'names', 'Oracle Japan@en COMMON'],
      ['company/oracle-japan', 'parents', 'company/oracle'],
      ['investment/cloud', 'investors', 'company/oracle-corp'],
      ['investment/cloud', 'amount', '8 USD'],
      ['country/us', 'names', 'United States@en COMMON'],
    ] as const
  ).map(([subject, about, value]) => judges('register', subject, about, value)),
];
