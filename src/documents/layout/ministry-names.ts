import { LetterSet } from '../../model/letter-set.ts';
import type { LetterRun } from '../../model/letter-set.ts';

/**
 * The names that stand in the column 担当府省庁. The column is about four characters wide, so that a long name is
 * letter-spaced and wrapped, and its parts share their lines with the texts beside them:
 *
 *     (カ) 個人情報 個人情報保護委員会において、相談窓口の… <成果・進捗状況>
 *     保護委員 声を集め、手引の見直しに生かす。
 *     会
 *
 * Only a known name tells such a part from the beginning of a sentence.
 */
const NAMES = [
  '内閣官房',
  '内閣府',
  '内閣法制局',
  '人事院',
  '宮内庁',
  '公正取引委員会',
  '国家公安委員会',
  '警察庁',
  '個人情報保護委員会',
  'カジノ管理委員会',
  '金融庁',
  '消費者庁',
  'こども家庭庁',
  'デジタル庁',
  '復興庁',
  '総務省',
  '消防庁',
  '公害等調整委員会',
  '法務省',
  '出入国在留管理庁',
  '公安審査委員会',
  '公安調査庁',
  '外務省',
  '財務省',
  '国税庁',
  '文部科学省',
  'スポーツ庁',
  '文化庁',
  '厚生労働省',
  '中央労働委員会',
  '農林水産省',
  '林野庁',
  '水産庁',
  '経済産業省',
  '資源エネルギー庁',
  '特許庁',
  '中小企業庁',
  '国土交通省',
  '観光庁',
  '気象庁',
  '運輸安全委員会',
  '海上保安庁',
  '環境省',
  '原子力規制委員会',
  '原子力規制庁',
  '防衛省',
  '防衛装備庁',
  '会計検査院',
  '国家サイバー統括室',
  '内閣サイバーセキュリティセンター',
  '全府省庁',
  '各府省庁',
  '全省庁',
  '関係府省庁',
  '関係省庁',
  'その他関係府省庁',
  'その他関係省庁',
  '重要インフラ所管省庁',
  '所管省庁',
  '各府省庁等',
  '関係府省庁等',
  '関係機関',
] as const;

const KNOWN: ReadonlySet<string> = new Set(NAMES);
const PREFIXES: ReadonlySet<string> = new Set(NAMES.flatMap((name) => prefixes(name)));
/** A name this list does not hold is taken when it stands whole and ends as names of authorities do. */
const LIKE_A_NAME =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{1,14}(?:省|庁|官房|府|委員会|省庁|統括室|本部|人事院)$/u;

function prefixes(name: string): readonly string[] {
  return Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1));
}

/**
 * Whether it is one of the names that this list holds, as a whole.
 * @param key a text of one width without blanks, here and below
 */
export function isKnownMinistry(key: string): boolean {
  return KNOWN.has(key);
}

export function isMinistryName(key: string): boolean {
  return KNOWN.has(key) || LIKE_A_NAME.test(key);
}

/** Whether a known name goes on after this text, or is it: `個人情報保`. */
export function beginsMinistryName(key: string): boolean {
  return PREFIXES.has(key);
}

/** False where a text ends as no name does, however it is set. */
export function mayEndMinistryName(text: string): boolean {
  return NAME_END.hasLastOf(text);
}

/** The last letters of all names, and of what may fold to one or to nothing. */
const NAME_END = new LetterSet([
  ...Array.from(
    ['省庁房府会室部院', ...NAMES.map((name) => name.slice(-1))].join(''),
    (letter): LetterRun => [letter.charCodeAt(0), letter.charCodeAt(0)],
  ),
  [0x0300, 0x036f],
  [0x2000, 0x2fff],
  [0x3000, 0x3000],
  [0xf900, 0xffff],
]);

/**
 * The name that a text begins with in the way of an item's left column: 総務省 of `総務省において、…` and `総務省及び金融庁において、…`.
 * `bare` is a text without blanks.
 */
export function openingMinistry(bare: string): string | undefined {
  return AUTHORITY.test(bare.slice(0, LONGEST_OPENING)) ? OPENING.exec(bare)?.groups?.['name'] : undefined;
}

/** Few texts hold a letter of these so early: they are not searched for a name. */
const AUTHORITY = /[省庁房府会室院]/u;
const LONGEST_OPENING = 16;
const OPENING =
  /^(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{1,14}?(?:省|庁|官房|府|会|室|院))(?:において|及び|は、|、)/u;
