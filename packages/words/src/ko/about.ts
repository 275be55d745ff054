import type { AboutWords } from '../en/about.ts';

/** A bare year gets its 년; written dates have theirs. */
const dated = (date: string): string => date.replace(/\b(\d{4})\b(?!년)/g, '$1년');

/** Words of the page about the data, in Korean. */
export const about: AboutWords = {
  contents: '이 페이지의 내용',
  lead: (date) => `모든 수치에 출처, 기준일, 신뢰도를 표시합니다. 데이터 취합일: ${dated(date)}.`,
  totals: '공식 합계와 자체 기록 비교',
  official: '공식',
  ours: '자체 기록',
  sumOf: (ha, counted, of) =>
    `${ha}(명칭이 있는 산업단지 ${of}곳 중 ${counted}곳, 단지에 속한 부분은 중복 합산하지 않음)`,
  zonesSum: (ha, counted, of) => `${ha}(경제구역 ${of}곳 중 ${counted}곳)`,
  recordsSplit: (named, projects) =>
    `명칭이 있는 산업단지 ${named}곳과 그중 두 곳에 속한 허가 프로젝트 ${projects}건`,
  coverage: '항목별 수치가 있는 산업단지 수',
  coverageHead: {
    figure: '수치',
    known: '정확',
    bounds: '범위만 파악',
    unknown: '미상',
    none: '해당 없음',
    oldest: '최초 기준일',
    newest: '최근 기준일',
  },
  publishedHead: '항목별 공개 수치',
  parksWith: '산업단지 수',
  zones: '경제구역 윤곽',
  zonesNote:
    '주요 지점, 해안선, 공개된 육상 국경을 바탕으로 직접 그렸습니다. 참고용이며 바다 쪽은 개략적입니다.',
  declared: '공식, ha',
  drawn: '윤곽, ha',
  difference: '차이',
  accuracy: '정확도',
  routes: '모델 도로 거리와 공개 도로 거리',
  routesNote: (usable, of, median, error, share) =>
    `공개된 거리 ${of}건 중 ${usable}건을 비교할 수 있습니다(나머지는 직선거리보다 길지 않음). 오차 중앙값은 ${median}입니다. 이 중 ${share}가 ±${error} 안에 들며, 표시하는 모든 거리의 범위를 이만큼 넓혔습니다.`,
  from: '출발',
  to: '도착',
  published: '공개, km',
  model: '모델, km',
  straight: '직선, km',
  error: '오차',
  notUsable: '비교 불가',
  conflicts: '자료 간 불일치(미해결)',
  settled: '해결됨',
  method: '방법',
  methods: [
    '‘현재’는 최근 공개 자료 기준입니다. 공개되지 않은 수치는 미상이며 0으로 보지 않습니다. 범위는 명시된 규칙에 따라 정하고 근거를 밝힙니다.',
    '필터 결과는 충족, 미충족, 충족 가능성 있음으로 나뉩니다. 범위 안의 모든 값이 조건에 맞으면 충족, 하나도 맞지 않으면 미충족입니다.',
    '도로: 간략한 도로망에서 구한 최단 거리 경로와 최소 시간 경로이며, 교통이 원활하다고 보고 해상 구간은 제외합니다.',
    '변전소: 위치가 파악된 가장 가까운 변전소까지의 직선거리입니다. 변전소의 절반은 위치가 공개되지 않았습니다.',
    '지도는 개략도입니다. 해안선은 GSHHG, 육상 국경은 OpenStreetMap, 성 경계는 Natural Earth를 사용합니다. 바다의 띠는 수심이 아니라 해안으로부터의 거리입니다.',
  ],
  licences: '라이선스',
  licence: [
    '사실: 공개 자료에서 취합, 모두 출처 표시. 해안선: GSHHG, LGPL-3. 육상 국경: © OpenStreetMap 기여자, ODbL 1.0. 성 경계: Natural Earth, 퍼블릭 도메인. 글꼴: Be Vietnam Pro, OFL 1.1.',
  ],
  notices: '제3자가 만든 구성 요소와 라이선스 전문',
  api: '표준 API로 제공되는 동일 데이터(OGC API – Features, GeoJSON)',
  sources: '전체 출처',
  accessed: (date) => `${dated(date)} 열람`,
  pins: (mapped, estimated, placeholder) =>
    `부지 위치: 공개 지도 ${mapped}곳, 추정 ${estimated}곳, 임시 표시 ${placeholder}곳.`,
};
