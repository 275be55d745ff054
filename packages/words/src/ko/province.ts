import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in Korean. */
export const province: ProvinceWords = {
  lead: '경제구역, 산업단지, 클러스터, 에너지를 한 페이지에 모았습니다. 모든 수치에서 출처와 날짜를 확인할 수 있습니다.',
  figures: {
    zones: '경제구역',
    parks: '산업단지',
    clusters: (planned) => `설립된 산업클러스터(2030년까지 계획 ${planned}곳)`,
    foreign: (projects) => `외국인 등록자본(경제구역·산업단지 ${projects}건)`,
    domestic: '국내 등록자본',
    growth: '경제성장률(GRDP)',
    budget: '재정 수입',
  },
  target: '목표이며 실적이 아닙니다',
  map: '경제구역, 산업단지, 항만, 주요 도로가 있는 성 전체',
  legend: '점선: 단지가 위치한 반경. 경계는 공개되지 않았습니다.',
  land: {
    title: '단지 용지 조성은 어디까지 진행되었나',
    planned: '계획',
    underWay: (projects) => `기반시설 조성 중, ${projects}건`,
    cleared: '보상 완료',
    leased: '임대됨',
    ready: '즉시 임대 가능',
  },
  known: {
    title: '단지별로 알려진 것',
    note: (counted, of, ha) =>
      `계획된 ${of}곳 중 ${counted}곳, ${ha}. 나머지는 이름이 공개되지 않음`,
  },
  clusters: {
    title: '2030년까지의 산업클러스터',
    text: (known, planned) => `${planned}곳 중 ${known}곳의 이름이 알려짐`,
    operating: '운영 중',
    building: '건설 중',
    planned: '계획',
    unnamed: '이름 미공개',
  },
  bottlenecks: '성이 밝힌 애로 사항',
  directions: '성이 밝힌 방향',
  energy: '에너지',
  begin: {
    title: '시작하는 방법',
    find: (parks) => `토지, 항만, 전력으로 단지 ${parks}곳 필터링`,
    rules: (rules) => `세금, 토지, 전력 규정 ${rules}건 읽기`,
    open: (open) => `${open}건 확인 필요`,
    ask: '담당 기관에 문의하기',
    steps: '허가 절차와 기간은 이 사이트의 출처에 없습니다. 관리 기관에 문의하십시오.',
  },
};
