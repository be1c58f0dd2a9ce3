/** Rows of a small world in which sources disagree, correct themselves, and speak of money before its rate is known. */

type Row = Readonly<Record<string, unknown>>;

const source = (id: string, published: string, sourceKind: string): Row => ({
  source: { id: `source/${id}`, title: `The ${id}`, lang: 'en', published, sourceKind },
});
const claim = (of: string, subject: string, about: string, value: string, more: Row = {}): Row => ({
  subject,
  about,
  value,
  source: `source/${of}`,
  ...more,
});

export const paperRows: readonly Row[] = [
  source('paper', '2024-03-01', 'PRESS'),
  claim('paper', 'company/widget', 'names', 'Widget@en'),
  claim('paper', 'company/widget', 'names', '위젯@ko'),
  claim('paper', 'company/widget', 'headquarteredIn', 'country/us'),
  claim('paper', 'company/widget', 'owns', 'company/gadget', { qualifiers: { share: '50', since: '2019' } }),
  claim('paper', 'investment/works', 'amount', '1000000 KRW ABOUT'),
  claim('paper', 'investment/works', 'amount', '80 USD'),
  claim('paper', 'investment/works', 'amount', '80 USD', { rank: 'DEPRECATED', locator: 'correction' }),
  claim('paper', 'investment/works', 'investors', 'company/widget'),
  claim('paper', 'investment/works', 'hosts', 'country/kr'),
  claim('paper', 'investment/works', 'purpose', 'To sell widgets@en'),
  claim('paper', 'subsidy/aid', 'recipients', 'company/widget', { qualifiers: { amount: '650000 KRW' } }),
];

export const ministryRows: readonly Row[] = [
  source('ministry', '2024-02-01', 'OFFICIAL'),
  claim('ministry', 'company/widget', 'headquarteredIn', 'country/kr'),
  claim('ministry', 'company/widget', 'owns', 'company/gadget', { qualifiers: { share: '60' } }),
  claim('ministry', 'investment/works', 'announced', '2024-02'),
  claim('ministry', 'investment/works', 'purpose', 'To make widgets@en', { basis: 'STATED' }),
  claim('ministry', 'investment/works', 'conditions', 'Staff live here'),
];

export const bankRows: readonly Row[] = [
  source('bank', '2024-04-01', 'OFFICIAL'),
  ...['2024-01', '2024-02', '2024-03'].flatMap((period, n) => {
    const rate = `observation/rate-krw-${period}`;
    return [
      claim('bank', rate, 'value', String(1300 - 50 * n)),
      claim('bank', rate, 'currency', 'KRW'),
      claim('bank', rate, 'period', period),
      claim('bank', rate, 'indicator', 'indicator/exchange-rate-usd'),
    ];
  }),
];

export const widgetRows: readonly Row[] = [...paperRows, ...ministryRows, ...bankRows];
