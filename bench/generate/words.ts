import type { Random } from './random.ts';

// Our own words, of the length and the mixture that titles and entries have.
const FIELDS = [
  ['情報共有', 'information sharing'],
  ['重要インフラ', 'critical infrastructure'],
  ['サプライチェーン', 'supply chain'],
  ['暗号', 'cryptography'],
  ['人材', 'workforce'],
  ['演習', 'exercise'],
  ['脆弱性', 'vulnerability'],
  ['クラウド', 'cloud'],
  ['国際協力', 'international cooperation'],
  ['中小企業', 'small business'],
  ['制御システム', 'control system'],
  ['医療', 'medical care'],
  ['金融', 'finance'],
  ['電力', 'electric power'],
  ['通信', 'communications'],
  ['個人情報', 'personal data'],
] as const;
const ACTIONS = [
  ['の普及', 'outreach'],
  ['体制の強化', 'organization'],
  ['に関する調査', 'survey'],
  ['基盤の整備', 'platform'],
  ['手引の改訂', 'guide revision'],
  ['訓練の実施', 'training'],
  ['支援', 'support'],
  ['連携の推進', 'liaison'],
] as const;
const MEANS = [
  '年に三度の会合で手口と対策を出し合い',
  '参加する団体を広げて周知を重ね',
  '検知から初動までの流れを机上で試し',
  '地域ごとの相談先を束ねて一覧にし',
  '海外の仲間と兆しを早く伝え合い',
  '学校や職場で使える教材を配り',
  '委託先も含めた点検表を作り',
  '監視の網を細かくして異常を見つけ',
] as const;
const ENDS = [
  '課題と成果をまとめて公にする。',
  '次の年の改善に結び付ける。',
  '参加者から寄せられた声を反映する。',
  '一層の定着を図る。',
  '関係する省庁に助言する。',
] as const;

export interface Title {
  readonly ja: string;
  readonly en: string;
}

/** A title; `number` makes it one of its kind. */
export function title(random: Random, number: number): Title {
  const [field, fieldEn] = random.pick(FIELDS);
  const [action, actionEn] = random.pick(ACTIONS);
  return {
    ja: `${field}${action}${number}`,
    en: `${fieldEn[0]?.toUpperCase() ?? ''}${fieldEn.slice(1)} ${actionEn} ${number}`,
  };
}

/** What an entry says: some 60 characters. */
export function sentence(random: Random): string {
  const [field] = random.pick(FIELDS);
  const [also] = random.pick(FIELDS);
  return `${field}と${also}について、${random.pick(MEANS)}、${random.pick(MEANS)}、${random.pick(ENDS)}`;
}
