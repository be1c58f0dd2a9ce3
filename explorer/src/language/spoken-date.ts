import type { Language } from './languages.ts';

/** How what EDTF (ISO 8601-2) says of a date is put into words. */
interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
}

const words: Readonly<Record<Language, DateWords>> = {
  en: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    between: (from, until) => `${from} – ${until}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
  },
  ko: {
    about: (date) => `약 ${date}`,
    perhaps: (date) => `${date} (불확실)`,
    between: (from, until) => `${from} ~ ${until}`,
    from: (date) => `${date}부터`,
    until: (date) => `${date}까지`,
  },
  ja: {
    about: (date) => `${date}頃`,
    perhaps: (date) => `${date}（不確か）`,
    between: (from, until) => `${from}～${until}`,
    from: (date) => `${date}から`,
    until: (date) => `${date}まで`,
  },
};

/** Writes dates as a language says them; what is no day, month or year, nor a span of those, stays as it is written. */
export function dateSpeaker(lang: Language): (edtf: string) => string {
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const say = words[lang];

  function plain(text: string): string | null {
    if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T|$)/.test(text)) return day.format(new Date(text));
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return month.format(new Date(`${text}-01`));
    return /^\d{4}$/.test(text) ? text : null;
  }

  /** One date with how sure it is: `2024-04~` is about then, `2024?` perhaps, `2024%` both. */
  function single(text: string): string | null {
    const [, date = '', sure = ''] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
    const said = plain(date);
    if (said === null || sure === '') return said;
    if (sure === '~') return say.about(said);
    return say.perhaps(sure === '%' ? say.about(said) : said);
  }

  function span(from: string, until: string): string | null {
    const open = (end: string): boolean => end === '..' || end === '';
    const [one, other] = [single(from), single(until)];
    if (open(until)) return one === null ? null : say.from(one);
    if (open(from)) return other === null ? null : say.until(other);
    return one === null || other === null ? null : say.between(one, other);
  }

  return (edtf) => {
    const [from = '', until, ...more] = edtf.split('/');
    const said = until === undefined ? single(from) : more.length > 0 ? null : span(from, until);
    return said ?? edtf;
  };
}
