import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `到2030年规划的${planned}个工业集群中，本站已知${known}个的名称。集群不是园区：均不属于23个园区，也不计入园区的任何合计。`,
  search: '集群、乡坊或开发商',
  show: '显示集群',
  sort: '排序',
  ready: '运营中的优先',
  station: '变电站距离不超过（km）',
  all: (count: number) => `全部${count}个集群`,
  counts: (match: number, of: number, may: number, no: number) =>
    `${of}个集群中${match}个符合，${may}个可能符合，${no}个不符合`,
  ignored: (items: string) => `集群没有公布可用于判断以下条件的数据，已略去：${items}`,
  none: '没有符合条件的集群。',
  hide: '隐藏可能符合的集群',
  hidden: (count: number) => `已隐藏${count}个可能符合的集群`,
  take: (count: number) => `下载所列${count}个集群`,
  unplaced: '未标在地图上：位置未公布。',
  onMap: '在地图上查看集群',
  totals: '官方合计与本站记录',
  total: '指标',
  official: '官方',
  ours: '本站记录',
  sum: (area: string, known: number, of: number) => `${area}，${of}个中已知${known}个`,
  count: (number: number) => `其中${number}个已在此列名`,
  stages: (operating: number, building: number, planned: number) =>
    `运营中${operating}个、在建${building}个、规划${planned}个`,
  names: {
    clustersPlanned: '规划数量',
    clusterPlannedArea: '规划面积',
    clustersFounded: '已设立或扩建',
    clusterArea: '已设立或扩建的面积',
    clustersInPreparation: '筹备中',
    clusterCapital: '基础设施投资',
    clusterOccupancy: '出租率',
    clusterProjects: '入驻项目',
    clusterWorkers: '工人',
  },
  difference: {
    heading: '园区与集群：本站来源的说明',
    topic: '问题',
    parks: '工业园区',
    clusters: '工业集群',
    law: '法律规定',
    lawText: '本站来源中没有关于二者区别的法律条文。',
    size: '规模',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from}至${to}，${of}个中已知${known}个`,
    manager: '由谁管理',
    managerParks: (authority: string) => `按本站记录，经济区和园区的问题可咨询${authority}。`,
    managerClusters: '本站来源中未见公布。三条记录引用了人民委员会的设立决定。',
    purpose: '用途',
    purposeParks: (known: number, of: number) => `${of}个中有${known}个的产业见于报道。`,
    purposeClusters:
      '两个为迁出居民区的企业留有用地（东梅、潭河东B），一个面向配套产业。其余未公布。',
  },
};
