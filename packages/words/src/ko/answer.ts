import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: '충족하는 산업단지는 1곳입니다',
  sure: (parks) => `${parks}이 확실히 충족합니다`,
  matchOn: (parks, _count, what) => `${what} 조건에는 ${parks}이 해당합니다`,
  landAt: (have, of) => {
    if (have > 0) return `${of}곳 중 수치로 임대 가능 토지가 확인되는 곳은 ${have}곳입니다.`;
    return of === 1
      ? '임대 가능 토지는 아직 확인되지 않았습니다.'
      : '임대 가능 토지가 확인된 곳은 없습니다.';
  },
  first: '내 가중치 기준 1위',
  noneSure: '확실히 충족하는 산업단지가 없습니다.',
  settles: (what, count, of) =>
    of === 1
      ? `다음 하나만 알면 판단할 수 있습니다: ${what}.`
      : count === of
        ? `다음 하나만 알면 ${of}곳 모두 판단할 수 있습니다: ${what}.`
        : `다음 하나만 알면 ${of}곳 중 ${count}곳을 판단할 수 있습니다: ${what}.`,
  none: (of) =>
    `충족하는 산업단지가 없습니다. ${of}곳 모두 한 가지 이상의 조건을 확실히 충족하지 못합니다.`,
  largest: '알려진 최대',
  closest: '알려진 곳 중 가장 가까운 곳',
  anything: (parks) => `${parks}. 공장에 필요한 조건을 선택하세요.`,
  these: (count) => `이 ${count}곳과 이유`,
  typical: '대표적인 공장',
  best: (count) => `가장 적합한 ${count}곳과 이유`,
  bestAndOpen: (best, open) => `가장 적합한 ${best}곳과 문의할 ${open}곳`,
  leading: (count) => `목록의 처음 ${count}곳과 이유`,
  next: (sure) =>
    sure > 0 ? `확실히 충족하는 곳은 ${sure}곳뿐이며, 다음 문의 대상` : '다음 문의 대상',
  toAsk: (count) => `먼저 문의할 ${count}곳과 미정 사항`,
  landless: (names, year) =>
    `${names}: ${year ? `${year}년` : '그때'}까지 이용 가능한 토지 정보가 없습니다.`,
  landBy: (year) => `${year}년까지 이용 가능한 토지`,
  star: (count) => `이 ${count}곳을 후보 목록에 추가`,
  nothingHelps: '조건을 하나나 둘 바꾸어도 충족하는 산업단지가 없습니다.',
  noName: '그런 이름의 산업단지는 없습니다.',
  tenantNamed: (count) => `이런 이름의 입주기업이 있는 산업단지는 ${count}곳입니다.`,
  inNames: (count) => `단지명, 지명 또는 기업명에 이 말이 있는 산업단지는 ${count}곳입니다.`,
  meant: '이해한 조건',
  missed: '이해하지 못한 말',
  units: { kv: '킬로볼트', km: '킬로미터', min: '분', dwt: '톤' },
  scales: { 1000: '천', 10000: '만' },
  spoken: {
    vacancy: '토지,부지,산업용지',
    port: '항만,항구,부두,터미널',
    gate: '국경',
    airport: '공항',
    interchange: '고속도로,고속도로 출입구,고속도로 나들목',
    power: '전력,전기,변전',
    'port~50000dwt': '심수,심수항,심해,심해항',
    'port~container': '컨테이너',
    'sector=electronics': '전자제품',
    'sector=semiconductors-high-tech': '칩',
    'sector=machinery-metal': '철강',
    'sector=textiles-garments': '봉제,섬유,의복',
    'sector=logistics-port': '창고,물류센터',
  },
  beforeYear: '년 전에,년전에,년 전까지,년 되기 전,년이 되기 전,년 초까지,년초까지,년 초에,년초에',
  notBeforeYear: '년 전후',
  passing:
    '근처,가까운,가까이,인근,부근,주변,옆,이내,이상,이하,미만,정도,약,최소,최대,필요,필요한,' +
    '필요합니다,원합니다,원하는,찾습니다,찾고,찾는,싶습니다,있습니다,있는,있고,있음,없는,되는,' +
    '가능,가능한,할,수,한,하는,합니다,하고,공장,공장용,생산,제조,설비,시설,기업,회사,업체,' +
    '사업,산업,산업단지,단지,공단,용지,땅,장소,위치,곳,입지,면적,규모,거리,도로,차로,급,선박,' +
    '배,접안,입항,공급,인입,수전,국제,년,월,전,내,안,까지,에서,부터,으로,로,에,의,이,가,을,를,' +
    '은,는,와,과,도,만,나,이나,또는,및,그리고,보다,용,위한,대,당,쪽,저희,우리,를위한,임대,' +
    '임차,매입,건설,신설,구합니다,주세요,입니다,인,항,지역,이전,이후,말,늦어도',
};
