import type { AboutWords } from '../en/about.ts';

/** Words of the page about the data, in Japanese. */
export const about: AboutWords = {
  contents: 'このページの内容',
  lead: (date) => `すべての数値に出典、日付、信頼度を付けています。${date}取りまとめ。`,
  totals: '公式の合計と当サイトの記録',
  official: '公式',
  ours: '当サイトの記録',
  sumOf: (ha, counted, of) =>
    `${ha}（名称のある${of}団地中${counted}団地の合計。団地の一部をなす区域は重複計上せず）`,
  zonesSum: (ha, counted, of) => `${ha}（${of}経済区中${counted}区の合計）`,
  recordsSplit: (named, projects) =>
    `名称のある${named}団地と、そのうち2団地の中にある認可案件${projects}件`,
  coverage: '各項目の数値がある団地の数',
  coverageHead: {
    figure: '項目',
    known: '正確な値',
    bounds: '範囲のみ判明',
    unknown: '不明',
    none: '対象外',
    oldest: '最古',
    newest: '最新',
  },
  publishedHead: '項目別の公表情報',
  parksWith: '団地数',
  zones: '経済区の境界線',
  zonesNote:
    '主要な地点、海岸線、公表された陸上国境を基に当サイトが作図したものです。目安であり、海側は概略です。',
  declared: '公式（ha）',
  drawn: '作図（ha）',
  difference: '差',
  accuracy: '精度',
  routes: '道路距離のモデル値と公表値',
  routesNote: (usable, of, median, error, share) =>
    `公表された距離${of}件のうち${usable}件を比較できます（残りは公表値が直線距離以下です）。誤差の中央値は${median}です。±${error}の幅に${share}が収まり、表示するすべての距離にこの幅を加えています。`,
  from: '起点',
  to: '終点',
  published: '公表値（km）',
  model: 'モデル値（km）',
  straight: '直線（km）',
  error: '誤差',
  notUsable: '比較対象外',
  conflicts: '未解決の食い違い',
  settled: '解決済み',
  method: '方法',
  methods: [
    '「現在」とは最新の公表時点を指します。公表されていない数値は不明であり、0とはしません。範囲は所定の規則に基づいて導き、その根拠を示します。',
    '絞り込みの判定は「該当」「非該当」「該当の可能性あり」の3つです。範囲内のすべての値が条件を満たせば該当、満たす値が1つもなければ非該当です。',
    '道路：簡略化した道路網での最短・最速経路。渋滞なしを前提とし、海路は含みません。',
    '変電所：位置が判明している最寄りの変電所までの直線距離。変電所の半数は位置が未公表です。',
    '地図は概略図です。海岸線はGSHHG、陸上国境はOpenStreetMap、省境はNatural Earthによります。海の帯は岸からの距離を示すもので、水深ではありません。',
  ],
  licences: 'ライセンス',
  licence: [
    'データ：公開情報に基づく事実を収集し、それぞれ出典を明記。海岸線：GSHHG、LGPL-3。陸上国境：© OpenStreetMap contributors、ODbL 1.0。省境：Natural Earth、パブリックドメイン。フォント：Be Vietnam Pro、OFL 1.1。',
  ],
  notices: '第三者による構成要素とそのライセンス全文',
  api: '同じデータを標準APIで取得（OGC API – Features、GeoJSON）',
  sources: 'すべての出典',
  accessed: (date) => `${date}閲覧`,
  pins: (mapped, estimated, placeholder) =>
    `位置：公開地図による${mapped}件、推定${estimated}件、仮の位置${placeholder}件。`,
};
