import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in simplified Chinese. */
export const province: ProvinceWords = {
  lead: '经济区、园区、集群与能源尽在一页。点开任一数值即可查看来源和日期。',
  figures: {
    zones: '经济区',
    parks: '工业园区',
    clusters: (planned) => `已设立的工业集群；到2030年规划${planned}个`,
    foreign: (projects) => `外资注册资本；经济区和园区内${projects}个项目`,
    domestic: '内资注册资本',
    growth: '经济增长（GRDP）',
    budget: '财政收入',
  },
  target: '目标，并非结果',
  map: '全省的经济区、园区、港口和主要道路',
  legend: '虚线：园区位于此半径之内；边界未公布。',
  land: {
    title: '园区土地的进展',
    planned: '规划',
    underWay: (projects) => `基础设施建设中，${projects}个项目`,
    cleared: '已完成征迁',
    leased: '已出租',
    ready: '可立即出租',
  },
  known: {
    title: '各园区土地的已知情况',
    note: (counted, of, ha) => `${of}个规划园区中的${counted}个，${ha}；其余名称未公布`,
  },
  clusters: {
    title: '到2030年的工业集群',
    text: (known, planned) => `${planned}个中已知${known}个的名称`,
    operating: '运营',
    building: '在建',
    planned: '规划',
    unnamed: '名称未公布',
  },
  bottlenecks: '省方指出的瓶颈',
  directions: '省方指出的方向',
  energy: '能源',
  begin: {
    title: '如何开始',
    find: (parks) => `按土地、港口和电力筛选${parks}个园区`,
    rules: (rules) => `查看税收、土地和电力的${rules}条规定`,
    open: (open) => `${open}条待确认`,
    ask: '咨询主管机构',
    steps: '本站来源未载明办理许可的步骤和时限：请向主管机构咨询。',
  },
};
