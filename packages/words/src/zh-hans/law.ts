import type { LawWords } from '../en/law.ts';

/** Words of the page about incentives and rules, in Simplified Chinese. */
export const law: LawWords = {
  title: '按日期查询优惠与规定',
  lead: '查询某一地点和许可日期适用哪些规定。仅供参考，不构成税务或法律意见。',
  place: '地点', licensed: '许可日期', investment: '投资额，百万美元', show: '查看规定',
  anywhere: '经济区外的地点', inAnyZone: '经济区内的地点',
  applies: '适用', expired: '不再适用', 'not-yet': '尚未适用', toConfirm: '待确认',
  until: (date) => `适用于${date}及之前的许可`, from: (date) => `适用于${date}起的许可`, always: '适用于任何许可日期',
  noSize: '现收录的规定均与投资规模无关；大型项目的特殊条件须由主管机构说明。',
  confirmWith: '确认机构',
  bad: (items) => `以下值无法识别，已忽略：${items}`,
  topics: { 'income-tax': '企业所得税', 'land-rent': '土地租金', 'import-duty': '进口关税', support: '省级扶持', 'power-purchase': '直接购电', 'rooftop-solar': '屋顶光伏' },
  tariff: '制造业电价', perKwh: '越南盾/kWh，未含增值税', voltage: '电压', voltages: { '110-up': '110 kV及以上', '22-110': '22 kV至不足110 kV', '6-22': '6 kV至不足22 kV', 'below-6': '不足6 kV' },
  times: { normal: '平段', 'off-peak': '低谷时段', peak: '高峰时段' },
  load: '每月用电量，kWh', cost: '每月电费', costOf: (vnd, kwh) => `${kwh} kWh的电费为${vnd}越南盾（未含增值税）`,
  estimate: '估算：所依据的电价待确认。', firm: '依据见于报道的电价。',
};
