const LAST = 2023;
const THIS = 2024;

/** A page in our own words, typeset as pages of the plan are: two columns whose lines come interleaved. */
export const SAMPLE_PAGE = `資料3 見本の計画2024について (12 ページ)

公開元URL https://example.jp/plan.html
出典情報 見本会議(第1回 7/1)《見本府》

2 安心して働ける見本の街づくり

(1) 見本の街における連絡網の整備
項番 担当府省庁
(ア) 総務省

${LAST} 年度

年次計画

${LAST} 年度

取組の成果、進捗状況及び ${THIS} 年度

年次計画

総務省において、街の電話番をつとめる「ICT-ISAC」 <成果・進捗状況>
と月に一度の当番表を取り交わし、夜の見回りの手 ・ICT-ISAC と当番表を取り交わし、夜の見回りを三十回行った。
順をそろえる。
<${THIS} 年度年次計画>
・当番表の取り交わしを続け、見回りの回数を倍にする。

(イ) 金融庁

金融庁において、「金融 ISAC」とともに窓口の練習 <成果・進捗状況>
会を開く。
・「金融 ISAC」と偽メールの情報を共有し、練習会を二度開いた。
<${THIS} 年度年次計画>
・練習会を秋にも開く。

- 12 -
`;
