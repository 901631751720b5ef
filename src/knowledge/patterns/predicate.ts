import { CLAUSE_END } from './pattern.ts';

/** What the end of a clause says of its verb. */
export interface Predicate {
  /** It did not happen, or is not to. */
  readonly isDenied: boolean;
  /** It was done by somebody else than who acts in the sentence: 公表された. */
  readonly isPassive: boolean;
  /** It was thought of, hoped for or put off rather than done: 検討した, 予定である. */
  readonly isOpen: boolean;
  /** It is meant to be done, as a plan says of everything: 目指す, 予定. */
  readonly isIntended: boolean;
  /** The clause describes a noun: 参加する|事業者. The noun, up to the next particle. */
  readonly describes: string | undefined;
  /** How many characters after the match belong to the predicate. */
  readonly length: number;
}

const DENIED =
  /^[^、。]{0,10}?(?:し|わ|い|せ|き|て|れ|ら|ま|は|が|め|か|け|さ|も|と|っ)?(?:な(?:い|かった|く(?:、|な))|(?:おら|行わ|せ|でき|至ら)ず|ずに)|^[^、。]{0,12}?(?:に至っていない|には至らな|見送|中止|取りやめ|断念|困難)/u;
/** These contain a denial and deny nothing: 欠かせない, だけでなく, 間違いなく. */
const NO_DENIAL =
  /(?:欠かせない|だけでな|のみな(?:らず)|に限らず|かかわらず|問わず|少なく|絶え間な|漏れな|切れ目な|余儀なく)/gu;
const PASSIVE = /^(?:さ|わ|ら|か)?れ(?:た|る|て|、|。|ま)/u;
const OPEN =
  /^する(?:際|場合|とき|ため|上で|に当た)|よう[^、。]{0,10}?(?:求め|促|要請|依頼|働き[掛か]け|呼び[掛か]け|指示)|検討|視野に|模索|期待|課題|べき|見込|要望があ|可能性|求められ|必要(?:が|と|性)|望まれ|ための?(?:方策|在り方|仕組み|枠組み)/u;
const INTENDED = /予定|目指|調整|計画し|に向けて?(?:準備|取り組)|したい|ていく/u;
const RELATIVE =
  /^(?:する|した|している|してきた|された|されている|いる|った|う|る|た)(?=[一-龠々ァ-ヺーA-Za-z\ue000-\uefff])(?!こと|上で|際|後|場合|結果|時|中|ため|ところ|ほか|以上|旨)/u;
const NOUN = /^[一-龠々ァ-ヺーA-Za-z\ue000-\uefff・]+/u;
const STOP = new RegExp(`${CLAUSE_END}|[、。]`, 'u');
const LONGEST = 16;

/** Reads what follows a match in its sentence: `した。`, `することを検討する。`, `しなかった。` */
export function readPredicate(rest: string, isNominal: boolean): Predicate {
  const stop = STOP.exec(rest);
  const end = stop === null ? rest.length : stop.index + (stop[0].length > 1 ? stop[0].length - 1 : 0);
  const tail = rest.slice(0, end).replace(NO_DENIAL, '');
  const relative = isNominal ? null : RELATIVE.exec(rest);
  const describes = relative === null ? undefined : NOUN.exec(rest.slice(relative[0].length))?.[0];
  return {
    isDenied: !isNominal && DENIED.test(tail),
    isPassive: !isNominal && PASSIVE.test(rest),
    isOpen: OPEN.test(tail),
    isIntended: INTENDED.test(tail),
    describes,
    length: isNominal ? 0 : Math.min(end, relative?.[0].length ?? LONGEST, LONGEST),
  };
}
