import type { Grammar } from './grammar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ko: Grammar = {
  lang: 'ko',
  before: {},
  after: {
    은: 'topic',
    는: 'topic',
    이: 'by',
    가: 'by',
    께서: 'by',
    을: 'what',
    를: 'what',
    에: 'in',
    에서: 'in',
    에게: 'to',
    한테: 'to',
    으로: 'to',
    로: 'to',
    의: 'of',
    와: 'with',
    과: 'with',
    랑: 'with',
    이랑: 'with',
    하고: 'with',
    부터: 'from',
    에게서: 'from',
    관련: 'about',
  },
  heads: words('기업 회사 업체 들'),
  joins: words('와 과 랑 이랑 하고 및 그리고 또는'),
  endings: words(
    '도 만 까지 들 님 요 야 이야 인가 인가요 일까 이지 이니 입니까 이란 란 이라는 라는 에는 에도 에서는 에서의 에의 으로의 로의 년 년도',
  ),
  small: words(`
    좀 및 등 그 저 것~ 수 대해~ 대한 대하여 관해~ 관한 관련~ 있~ 하는 하고 한 했~ 된 되는 되~ 알려~ 보여~ 말해~ 주세요 줘 기업~ 회사~
    업체~ 사람~ 곳~ 그리고 그런데 또 또는 그럼 혹시 지금 현재 최근~ 요즘 도대체 정말 정확히`),
};
