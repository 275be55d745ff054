import type { AboutWords } from '../en/about.ts';

/** Words of the page about the data, in Simplified Chinese. */
export const about: AboutWords = {
  contents: '本页内容',
  lead: (date) => `每项数据均注明来源、日期和可信度。汇编于${date}。`,
  totals: '官方总数与本站记录对照',
  official: '官方',
  ours: '本站记录',
  sumOf: (ha, counted, of) =>
    `${ha}（${of}个有名称的园区中的${counted}个；位于园区内的部分不重复计入）`,
  zonesSum: (ha, counted, of) => `${ha}（${of}个经济区中的${counted}个）`,
  recordsSplit: (named, projects) =>
    `${named}个有名称的园区，以及其中两个园区内的${projects}个已获许可项目`,
  coverage: '各项数据有多少园区具备',
  coverageHead: {
    figure: '数据',
    known: '确切值',
    bounds: '仅知范围',
    unknown: '未知',
    none: '不适用',
    oldest: '最早',
    newest: '最新',
  },
  publishedHead: '各指标的公布数据',
  parksWith: '园区数',
  zones: '经济区轮廓',
  zonesNote: '由本站根据关键点、海岸线和已公布的陆地边界绘制。仅供参考；海域一侧为示意。',
  declared: '官方，公顷',
  drawn: '绘制，公顷',
  difference: '差异',
  accuracy: '精度',
  routes: '模型公路里程与公布里程',
  routesNote: (usable, of, median, error, share) =>
    `${of}个公布里程中有${usable}个可供比较（其余不大于直线距离）。误差中位数为${median}；±${error}可涵盖其中${share}，本站显示的所有距离均据此放宽范围。`,
  from: '起点',
  to: '终点',
  published: '公布，km',
  model: '模型，km',
  straight: '直线，km',
  error: '误差',
  notUsable: '不可用',
  conflicts: '未决的矛盾',
  settled: '已查明',
  method: '方法',
  methods: [
    '“目前”指最近一次公布。未公布的数据为未知，绝不记为0；数值范围由列明的规则推得，并注明所依据的数据。',
    '筛选结果分为符合、不符合和可能符合：范围内所有数值都满足即为符合，没有任何数值满足即为不符合。',
    '公路：在简化路网上取最短和最快路线，假定路况畅通，不含海上航渡。',
    '变电站：到位置已知的最近一座的直线距离；半数变电站未公布位置。',
    '地图为示意图：海岸线GSHHG，陆地边界OpenStreetMap，省界Natural Earth。海上色带表示离岸距离，而非水深。',
  ],
  licences: '许可',
  licence: [
    '事实：汇编自公开来源，均注明出处。海岸线：GSHHG，LGPL-3。陆地边界：© OpenStreetMap贡献者，ODbL 1.0。省界：Natural Earth，公有领域。字体：Be Vietnam Pro，OFL 1.1。',
  ],
  notices: '他人制作的组成部分及其许可全文',
  api: '通过标准API获取相同数据（OGC API – Features，GeoJSON）',
  sources: '全部来源',
  accessed: (date) => `查阅于${date}`,
  pins: (mapped, estimated, placeholder) =>
    `位置：${mapped}个取自公开地图，${estimated}个为估算，${placeholder}个为占位点。`,
};
