import type { Telling } from '../../../src/model/facts.ts';
import { SMALL_TELLING } from '../../integration/api/small-telling.ts';

/** Lines of the page in two columns, as they came: what is quoted stands in the right one. */
const LINES = [
  [19, '手引きの前の文'],
  [20, 'エ 通信の支援'],
  [21, '集まりを助ける。   ・集まりを年に二回'],
  [22, '                   助けた。'],
  [23, '                   ・会合を持った。'],
  [24, '次の頁へ'],
] as const;

/** The small telling, its page with the lines that were read. */
export const NETWORK_TELLING: Telling = {
  ...SMALL_TELLING,
  pages: SMALL_TELLING.pages.map((page) => ({
    ...page,
    lineNumbers: LINES.map(([number]) => number),
    lineTexts: LINES.map(([, text]) => text),
    lineColumns: LINES.map(([number]) => (number === 22 || number === 23 ? 'right' : 'left')),
  })),
};
