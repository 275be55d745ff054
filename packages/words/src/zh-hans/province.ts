import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in simplified Chinese. */
export const province: ProvinceWords = {
  lead: '经济区、园区、集群与能源尽在一页。每个数值都可打开来源和日期。',
  figures: {
    zones: '经济区',
    parks: '工业园区',
    clusters: (planned) => `已成立的工业集群，到2030年规划${planned}个`,
    foreign: (projects) => `外资注册资本；经济区和园区内${projects}个项目`,
    domestic: '内资注册资本',
    growth: '经济增长（GRDP）',
    budget: '财政收入',
  },
  target: '目标，并非结果',
  map: '全省的经济区、园区、港口和主要道路',
  legend: '虚线：园区所在的半径；边界未公布。',
  land: {
    title: '园区土地走到哪一步',
    planned: '规划',
    underWay: (projects) => `基础设施建设中，${projects}个项目`,
    cleared: '已完成征迁',
    leased: '已出租',
    ready: '可立即出租',
  },
  known: {
    title: '逐个园区已知的情况',
    note: (counted, of, ha) => `${of}个有名园区中的${counted}个，${ha}`,
  },
  clusters: {
    title: '到2030年的工业集群',
    text: (known, planned) => `${planned}个中已知名称${known}个`,
    operating: '运营',
    building: '在建',
    planned: '规划',
    unnamed: '名称未公布',
  },
  bottlenecks: '省里指出的瓶颈',
  directions: '省里指出的方向',
  energy: '能源',
  begin: {
    title: '如何开始',
    find: (parks) => `按土地、港口和电力筛选${parks}个园区`,
    rules: (rules) => `查看税收、土地和电力的${rules}条规定`,
    open: (open) => `${open}条待确认`,
    ask: '咨询主管机构',
    steps: '办理许可的步骤和时限不在我们的来源中：请向主管机构咨询。',
  },
};
