import { matchesOf } from './matches.ts';

/** Where meetings are held: prefectures, cities that host them, countries, and the places that are none. */
const PLACES: ReadonlySet<string> = new Set(
  `北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知
  三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄
  札幌 仙台 横浜 川崎 名古屋 神戸 北九州 金沢 那覇 つくば 伊勢志摩 霞が関 越後湯沢 白浜 道後
  ワシントン ワシントンDC ニューヨーク サンフランシスコ ラスベガス ロサンゼルス オタワ ロンドン パリ リヨン ベルリン ミュンヘン
  ハーグ ブリュッセル ストラスブール タリン ウィーン ジュネーブ ローマ マドリード ヘルシンキ ストックホルム ワルシャワ プラハ
  ソウル 釜山 北京 台北 シンガポール バンコク ジャカルタ クアラルンプール マニラ ハノイ プノンペン ニューデリー キャンベラ
  シドニー メルボルン ウェリントン アブダビ ドバイ テルアビブ アンマン ナイロビ
  米国 英国 豪州 仏国 独国 韓国 中国 台湾 インド タイ ベトナム インドネシア マレーシア フィリピン カンボジア ラオス フランス ドイツ
  ベルギー オランダ イタリア スペイン エストニア フィンランド カナダ ブラジル イスラエル ウクライナ オーストラリア
  デトロイト シカゴ ボストン ホノルル サンディエゴ オースティン アトランタ デンバー トロント モントリオール バンクーバー メキシコシティ サンパウロ ブエノスアイレス サンティアゴ リマ
  エディンバラ ダブリン アムステルダム ルクセンブルク チューリッヒ ベルン ダボス コペンハーゲン オスロ リスボン バルセロナ アテネ ブダペスト ブカレスト ソフィア キーウ リガ ビリニュス イスタンブール アンカラ
  リヤド ドーハ カイロ ヨハネスブルグ ケープタウン アクラ キガリ アディスアベバ ラバト チュニス 上海 香港 深セン 広州 台中 高雄 済州 仁川 ビエンチャン ヤンゴン ネピドー ホーチミン ダナン セブ バリ スラバヤ
  ジョグジャカルタ ペナン コロンボ ダッカ カトマンズ ムンバイ ベンガルール バンガロール チェンナイ ブリスベン パース オークランド スバ ポートモレスビー ウランバートル タシケント
  パラオ フィジー トンガ ケニア モンゴル スリランカ ノルウェー スウェーデン デンマーク リトアニア ラトビア ポーランド ルーマニア
  ニュージーランド スイス オーストリア チェコ ポーランド 国内 オンライン ウェブ会議`.split(/\s+/u),
);

const SPOKEN_OF =
  /([一-龠々ヶが]{2,5}|[ァ-ヶーA-Z・]{2,14})(?:都|府|県|市|区)?(?:において|にて|で|における)/gu;

/** 横浜港, 金沢市: towns and ports that no list has. */
const TOWN =
  /(?<![一-龠々ヶ])(?<town>(?![各両同全当])[一-龠々ヶ]{1,4}(?<!都)(?:市|港|空港))(?:内)?(?:において|にて|で(?!き))/u;

/** The place in a clause of folded text: `2024年2月に東京で開催` → 東京; null where none is named. */
export function placeIn(clause: string): string | null {
  for (const match of matchesOf(SPOKEN_OF, clause)) {
    const word = match[1] ?? '';
    // 「に東京」: the run of kanji may begin before the place.
    for (let from = 0; from < word.length - 1; from += 1) {
      const place = word.slice(from);
      if (PLACES.has(place)) return place;
      const withoutSuffix = place.replace(/(?:[都府県市区]内?|内)$/u, '');
      if (withoutSuffix !== place && PLACES.has(withoutSuffix)) return place;
    }
  }
  return TOWN.exec(clause)?.groups?.['town'] ?? null;
}
