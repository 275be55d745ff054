import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `2030年までの計画${planned}カ所のうち、名称が分かっているのは${known}カ所です。工業クラスターは工業団地ではなく、23団地にも団地の合計にも含まれません。`,
  search: 'クラスター、社・坊、開発会社',
  show: 'クラスターを表示',
  sort: '並べ替え',
  ready: '稼働中を先に',
  station: '変電所までの距離（km以内）',
  all: (count: number) => `全${count}カ所`,
  counts: (match: number, of: number, may: number, no: number) =>
    `${of}件中${match}件が該当、${may}件が該当の可能性あり、${no}件が非該当`,
  ignored: (items: string) =>
    `次の条件は、判定に使える公表値がクラスターにないため除外しました：${items}`,
  none: '該当するクラスターはありません。',
  hide: '該当の可能性があるクラスターを隠す',
  hidden: (count: number) => `該当の可能性がある${count}カ所を非表示中`,
  take: (count: number) => `表示中の${count}カ所をダウンロード`,
  unplaced: '地図にありません：場所が未公表です。',
  onMap: '地図でクラスターを見る',
  totals: '公式の合計と当サイトの記録',
  total: '項目',
  official: '公式',
  ours: '当サイトの記録',
  sum: (area: string, known: number, of: number) => `${area}（${of}カ所中${known}カ所で判明）`,
  count: (number: number) => `当サイトでは${number}カ所の名称が判明`,
  stages: (operating: number, building: number, planned: number) =>
    `稼働中${operating}、建設中${building}、計画${planned}`,
  names: {
    clustersPlanned: '計画数',
    clusterPlannedArea: '計画面積',
    clustersFounded: '設立・拡張済み',
    clusterArea: 'その面積',
    clustersInPreparation: '準備中',
    clusterCapital: 'インフラ投資額',
    clusterOccupancy: '入居率',
    clusterProjects: '入居案件',
    clusterWorkers: '従業員',
  },
  difference: {
    heading: '工業団地と工業クラスター：出典から分かること',
    topic: '項目',
    parks: '工業団地',
    clusters: '工業クラスター',
    law: '法律の定め',
    lawText: '当サイトの出典には、両者の違いに関する法令の条文はありません。',
    size: '規模',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from}〜${to}（${of}カ所中${known}カ所で判明）`,
    manager: '管理者',
    managerParks: (authority: string) => `記録では、経済区と工業団地の窓口は${authority}です。`,
    managerClusters:
      '当サイトの出典では未公表です。3件の記録が人民委員会の設立決定を引用しています。',
    purpose: '用途',
    purposeParks: (known: number, of: number) =>
      `${of}カ所中${known}カ所で業種が報じられています。`,
    purposeClusters:
      '2カ所（ドンマイ、ダムハー東B）は住宅地から移転する事業所の用地を確保し、1カ所は裾野産業向けです。他は未公表です。',
  },
};
