import type { LawWords } from '../en/law.ts';

/** A bare year gets its 년; written dates have theirs. */
const dated = (date: string): string => date.replace(/\b(\d{4})\b(?!년)/g, '$1년');

/** Words of the page about incentives and rules, in Korean. */
export const law: LawWords = {
  contents: '이 페이지의 내용',
  title: '시점별 인센티브와 규정',
  lead: '입지와 허가일에 따라 적용되는 규정입니다. 참고용이며 세무·법률 자문이 아닙니다.',
  place: '입지',
  licensed: '허가일',
  show: '규정 보기',
  anywhere: '경제구역 외 지역',
  inAnyZone: '경제구역 내 지역',
  applies: '적용',
  expired: '적용 종료',
  'not-yet': '적용 전',
  toConfirm: '확인 필요',
  until: (date) => `${dated(date)}까지 허가분`,
  from: (date) => `${dated(date)} 이후 허가분`,
  always: '허가일 무관',
  noSize:
    '수록된 규정 중 투자 규모에 따라 달라지는 것은 없습니다. 대규모 프로젝트의 특별 조건은 경제구역관리위원회에 문의하십시오.',
  confirmWith: '확인처',
  bad: (items) => `다음 값은 읽을 수 없어 제외했습니다: ${items}`,
  topics: {
    'income-tax': '법인소득세',
    'land-rent': '토지 임대료',
    'import-duty': '수입관세',
    support: '성 정부 지원',
    'power-purchase': '전력 직접구매',
    'rooftop-solar': '지붕형 태양광',
  },
  tariff: '제조업 전기요금',
  perKwh: '동/kWh, VAT 별도',
  voltage: '전압',
  voltages: {
    '110-up': '110\u00a0kV 이상',
    '22-110': '22\u00a0kV 이상 110\u00a0kV 미만',
    '6-22': '6\u00a0kV 이상 22\u00a0kV 미만',
    'below-6': '6\u00a0kV 미만',
  },
  times: { normal: '일반 시간대', 'off-peak': '경부하 시간대', peak: '최대부하 시간대' },
  load: '월 사용량, kWh',
  cost: '월 전기요금',
  costOf: (vnd, kwh) => `${kwh}\u00a0kWh 기준 ${vnd}동(VAT 별도)`,
  estimate: '추정치: 확인이 필요한 요금을 바탕으로 합니다.',
  firm: '보도된 요금을 바탕으로 합니다.',
};
