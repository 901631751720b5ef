import { byFirstLetter } from '../text/first-letters.ts';
import { markAt } from './particles.ts';
import type { Binding, Mark } from './phrase.ts';

export interface BindingFound {
  readonly binding: Binding;
  readonly length: number;
  readonly mark?: Mark;
}

interface Row {
  readonly written: RegExp;
  readonly binding: Binding;
  readonly isNoun?: true;
}

/** What may stand behind する and した, before anything else is read. Rows are tried in order. */
const ROWS: readonly Row[] = [
  // 「設置することで|一致した」: agreed, not done.
  { written: /ことで(?=、?(?:一致|合意))/uy, binding: 'INTENT' },
  { written: /(?:など|等)(?=の)/uy, binding: 'AND', isNoun: true },
  {
    written:
      /(?:とともに|と共に|(?:の)?ほか(?:に)?|他(?=、)|一方(?:で)?|(?:の)?上(?:で)?(?=、|[一-龠])(?!回|記|位)|うえ(?:で)?|後(?:に)?(?=、|[^一-龠の])|のち(?:に)?|結果(?=、)|(?:など|等)(?:して|により|し|に)?(?=、|[^の])|中(?:で)?(?=、)|ところ(?=、|で)|ものの|が(?=、)|ことから|だけでなく|のみならず|反面|傍ら|かたわら|以上(?=、)|おり(?=、)|ことにより|ことによって|ことで|ことを通じて?)/uy,
    binding: 'AND',
  },
  { written: /(?:ため|よう)(?=の)/uy, binding: 'PURPOSE', isNoun: true },
  { written: /(?:ため(?:に(?:は|も)?)?|べく|よう(?:に|な)?)/uy, binding: 'PURPOSE' },
  { written: /(?:際|場合|とき|時|前|まで)(?=の)/uy, binding: 'WHEN', isNoun: true },
  {
    written:
      /(?:際(?:に|して)?(?:は|も)?|場合(?:に|で)?(?:は|も)?|とき(?:に)?(?:は|も)?|時(?:に)(?:は|も)?|に当た(?:り|って)(?:は)?|にあた(?:り|って)(?:は)?|に際して?|前に|まで(?:に)?|に先立(?:ち|って))/uy,
    binding: 'WHEN',
  },
  {
    written:
      /(?:予定|方針|計画|考え|見通し|つもり|運び)(?:で(?:ある|あり|あった|おり)|だ(?:った)?|と(?:して(?:いる|おり|いた)|した|する|なった|なって(?:いる|おり))|です)?(?=、|。|が|$)/uy,
    binding: 'INTENT',
  },
  {
    written:
      /(?:べき(?:で(?:ある|あり|あった)|だ)?|必要(?=が|の|性)|可能(?=性)|か(?:どうか|否か)?(?=を|に|が|の|は|、|も)|おそれ|恐れ|余地|見込み?|と(?:い(?:う|った))|との(?=[一-龠])|と(?=[^とがのも]))/uy,
    binding: 'UNREAL',
  },
  { written: /(?:こと|の(?=[をがはにも]))/uy, binding: 'THING', isNoun: true },
];

const BY_FIRST = byFirstLetter(ROWS, ({ written }) => written.source);
const NO_BINDING: BindingFound = { binding: 'NONE', length: 0 };

/** How a verb is bound to what follows it; NONE where nothing binds it. */
export function bindingAt(text: string, place: number, isPast: boolean): BindingFound {
  const rows = BY_FIRST.get(text.charCodeAt(place));
  if (rows === undefined) return NO_BINDING;
  for (const { written, binding, isNoun } of rows) {
    written.lastIndex = place;
    const found = written.exec(text)?.[0];
    if (found === undefined) continue;
    if (isNoun !== true) {
      // 「…したため、」 says why, 「…した際に」 when it was: both that it was.
      const isFact = isPast && (binding === 'WHEN' || (binding === 'PURPOSE' && found.startsWith('ため')));
      return { binding: isFact ? 'AND' : binding, length: found.length };
    }
    const after = markAt(text, place + found.length);
    if (after === undefined) return { binding: binding === 'THING' ? 'NONE' : binding, length: found.length };
    return { binding, length: found.length + after.length, mark: after.mark };
  }
  return NO_BINDING;
}
