import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `至2030年規劃的${planned}個工業聚落中，本站已知${known}個的名稱。聚落不是園區：均不屬於23個園區，也不計入園區的任何合計。`,
  search: '聚落、鄉坊或開發商',
  show: '顯示聚落',
  sort: '排序',
  ready: '營運中的優先',
  station: '變電所距離不超過（km）',
  all: (count: number) => `全部${count}個聚落`,
  counts: (match: number, of: number, may: number, no: number) =>
    `${of}個聚落中${match}個符合，${may}個可能符合，${no}個不符合`,
  ignored: (items: string) => `聚落未公布可用來判斷下列條件的資料，已略去：${items}`,
  none: '沒有符合條件的聚落。',
  hide: '隱藏可能符合的聚落',
  hidden: (count: number) => `已隱藏${count}個可能符合的聚落`,
  take: (count: number) => `下載所列${count}個聚落`,
  unplaced: '未標示於地圖：位置未公布。',
  onMap: '在地圖上查看聚落',
  totals: '官方合計與本站紀錄',
  total: '指標',
  official: '官方',
  ours: '本站紀錄',
  sum: (area: string, known: number, of: number) => `${area}，${of}個中已知${known}個`,
  count: (number: number) => `其中${number}個已在此列名`,
  stages: (operating: number, building: number, planned: number) =>
    `營運中${operating}個、興建中${building}個、規劃${planned}個`,
  names: {
    clustersPlanned: '規劃數量',
    clusterPlannedArea: '規劃面積',
    clustersFounded: '已設立或擴建',
    clusterArea: '已設立或擴建的面積',
    clustersInPreparation: '籌備中',
    clusterCapital: '基礎設施投資',
    clusterOccupancy: '出租率',
    clusterProjects: '進駐投資案',
    clusterWorkers: '勞工',
  },
  difference: {
    heading: '園區與聚落：本站來源的說明',
    topic: '問題',
    parks: '工業園區',
    clusters: '工業聚落',
    law: '法律規定',
    lawText: '本站來源中沒有關於兩者差別的法律條文。',
    size: '規模',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from}至${to}，${of}個中已知${known}個`,
    manager: '由誰管理',
    managerParks: (authority: string) => `依本站紀錄，經濟區與園區的問題可洽詢${authority}。`,
    managerClusters: '本站來源中未見公布。三筆紀錄引用了人民委員會的設立決定。',
    purpose: '用途',
    purposeParks: (known: number, of: number) => `${of}個中有${known}個的產業見於報導。`,
    purposeClusters:
      '兩個為遷出住宅區的企業留有用地（東梅、潭河東B），一個供支援產業使用。其餘未公布。',
  },
};
