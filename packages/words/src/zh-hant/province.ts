import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in traditional Chinese. */
export const province: ProvinceWords = {
  lead: '經濟區、園區、聚落與能源盡在一頁。點開任一數值即可查看來源與日期。',
  figures: {
    zones: '經濟區',
    parks: '工業園區',
    clusters: (planned) => `已設立的工業聚落；至2030年規劃${planned}個`,
    foreign: (projects) => `外資註冊資本；經濟區與園區內${projects}件投資案`,
    domestic: '內資註冊資本',
    growth: '經濟成長（GRDP）',
    budget: '財政收入',
  },
  target: '目標，並非結果',
  map: '全省的經濟區、園區、港口與主要道路',
  legend: '虛線：園區位於此半徑之內；邊界未公布。',
  land: {
    title: '園區土地的進展',
    planned: '規劃',
    underWay: (projects) => `基礎設施興建中，${projects}件開發案`,
    cleared: '已完成徵收',
    leased: '已出租',
    ready: '可立即出租',
  },
  known: {
    title: '各園區土地的已知情況',
    note: (counted, of, ha) => `${of}個規劃園區中的${counted}個，${ha}；其餘名稱未公布`,
  },
  clusters: {
    title: '至2030年的工業聚落',
    text: (known, planned) => `${planned}個中已知${known}個的名稱`,
    operating: '營運中',
    building: '興建中',
    planned: '規劃',
    unnamed: '名稱未公布',
  },
  bottlenecks: '省方指出的瓶頸',
  directions: '省方指出的方向',
  energy: '能源',
  begin: {
    title: '如何開始',
    find: (parks) => `依土地、港口與電力篩選${parks}個園區`,
    rules: (rules) => `查看稅務、土地與電力的${rules}條規定`,
    open: (open) => `${open}條待確認`,
    ask: '洽詢主管機關',
    steps: '本站來源未載明申請許可的步驟與時限：請洽主管機關。',
  },
};
