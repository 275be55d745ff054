import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `2030年までに計画された${planned}か所のうち、名称が分かっているのは${known}か所です。工業クラスターは工業団地ではなく、23団地にも団地の合計にも含まれません。`,
  search: 'クラスター、社・坊、開発会社',
  show: 'クラスターを表示',
  sort: '並べ替え',
  ready: '稼働中を先に',
  station: '変電所までの距離（km以内）',
  all: (count: number) => `全${count}か所`,
  counts: (match: number, of: number, may: number, no: number) =>
    `${of}件中${match}件が該当、${may}件は該当の可能性あり、${no}件は非該当`,
  ignored: (items: string) =>
    `クラスターには次の条件に答える公表値がないため、除外しました：${items}`,
  none: '該当するクラスターはありません。',
  hide: '該当の可能性があるクラスターを隠す',
  hidden: (count: number) => `該当の可能性がある${count}か所を非表示中`,
  take: (count: number) => `表示中の${count}か所をダウンロード`,
  unplaced: '地図にありません：場所が未公表です。',
  onMap: '地図でクラスターを見る',
  totals: '公式の合計とこの記録',
  total: '項目',
  official: '公式',
  ours: 'この記録',
  sum: (area: string, known: number, of: number) => `${area}（${of}か所中${known}か所で判明）`,
  count: (number: number) => `ここでは${number}か所の名称が判明`,
  stages: (operating: number, building: number, planned: number) =>
    `稼働中${operating}、建設中${building}、計画${planned}`,
  names: {
    clustersPlanned: '計画数',
    clusterPlannedArea: '計画面積',
    clustersFounded: '設立・拡張済み',
    clusterArea: 'その面積',
    clustersInPreparation: '準備中',
    clusterCapital: 'インフラの資金',
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
    lawText: '当サイトの出典には、両者の違いに関する法令の文言はありません。',
    size: '規模',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from}～${to}（${of}か所中${known}か所で判明）`,
    manager: '管理者',
    managerParks: (authority: string) => `記録では、経済区と工業団地の窓口は${authority}です。`,
    managerClusters: '当サイトの出典では未公表。3件の記録に人民委員会の設立決定が示されています。',
    purpose: '用途',
    purposeParks: (known: number, of: number) =>
      `${of}か所中${known}か所で業種が報じられています。`,
    purposeClusters:
      '2か所は住宅地から移転する事業所の用地を確保（ドンマイ、ダムハーB）、1か所は裾野産業向け。他は未公表です。',
  },
};
