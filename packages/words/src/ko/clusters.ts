import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `2030년까지의 계획 ${planned}곳 가운데 ${known}곳의 이름을 알고 있습니다. 산업클러스터는 산업단지가 아니며, 23개 단지에도 단지 합계에도 포함되지 않습니다.`,
  search: '클러스터, 싸·프엉 또는 개발사',
  show: '클러스터 보기',
  sort: '정렬',
  ready: '운영 중인 곳 먼저',
  station: '변전소 거리, km 이내',
  all: (count: number) => `전체 ${count}곳`,
  counts: (match: number, of: number, may: number, no: number) =>
    `${of}곳 중 ${match}곳 충족, ${may}곳 충족 가능, ${no}곳 미충족`,
  ignored: (items: string) =>
    `클러스터에는 다음 조건을 판단할 공개 자료가 없어 조건에서 제외했습니다: ${items}`,
  none: '충족하는 클러스터가 없습니다.',
  hide: '충족 가능성이 있는 클러스터 숨기기',
  hidden: (count: number) => `충족 가능성이 있는 클러스터 ${count}곳 숨김`,
  take: (count: number) => `목록의 ${count}곳 내려받기`,
  unplaced: '지도에 없음: 위치가 공개되지 않았습니다.',
  onMap: '지도에서 클러스터 보기',
  totals: '공식 합계와 이 사이트의 기록',
  total: '항목',
  official: '공식',
  ours: '이 사이트의 기록',
  sum: (area: string, known: number, of: number) => `${area}, ${of}곳 중 ${known}곳 확인`,
  count: (number: number) => `이 사이트에 이름이 있는 ${number}곳`,
  stages: (operating: number, building: number, planned: number) =>
    `운영 중 ${operating}, 건설 중 ${building}, 계획 ${planned}`,
  names: {
    clustersPlanned: '계획 수',
    clusterPlannedArea: '계획 면적',
    clustersFounded: '설립 또는 확장',
    clusterArea: '그 면적',
    clustersInPreparation: '준비 중',
    clusterCapital: '기반시설 투자금',
    clusterOccupancy: '입주율',
    clusterProjects: '입주 프로젝트',
    clusterWorkers: '근로자',
  },
  difference: {
    heading: '산업단지와 산업클러스터: 출처에서 확인되는 내용',
    topic: '항목',
    parks: '산업단지',
    clusters: '산업클러스터',
    law: '법률의 규정',
    lawText: '이 사이트의 출처에는 둘의 차이에 관한 법 조문이 없습니다.',
    size: '규모',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from}~${to}, ${of}곳 중 ${known}곳 확인`,
    manager: '관리 주체',
    managerParks: (authority: string) =>
      `기록에서 경제구역과 산업단지 문의처는 ${authority}입니다.`,
    managerClusters:
      '이 사이트의 출처에는 공개되지 않았습니다. 기록 3건이 인민위원회의 설립 결정을 인용합니다.',
    purpose: '용도',
    purposeParks: (known: number, of: number) => `${of}곳 중 ${known}곳의 업종이 보도되었습니다.`,
    purposeClusters:
      '두 곳(동마이, 덤하 동부 B)은 주거지에서 이전하는 업체를 위한 부지를 두고 있으며, 한 곳은 지원산업용입니다. 나머지는 공개되지 않았습니다.',
  },
};
