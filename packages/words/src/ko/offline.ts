import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '네트워크 없음',
    text: '이 기기에는 여기에 표시할 수 있는 이 사이트의 내용이 저장되어 있지 않습니다. 네트워크에 연결한 뒤 다시 시도하십시오.',
    again: '다시 시도',
  },
  line: {
    none: '연결 없음: 이 기기에서 표시',
    data: (date) => `${date} 기준 데이터`,
    age: (days) => `${days}일 전`,
    version: (version) => `버전 ${version}`,
    update: '새 버전이 준비되었습니다.',
    reload: '다시 불러오기',
  },
  lead: '한 번 방문하면 이 기기는 네트워크 없이도 사이트를 표시합니다. 모든 배율의 지도, 필터, 순위, 비교, 자료 시트를 사용할 수 있습니다. 네트워크 없이 작성한 문의는 나중에 전송됩니다.',
  away: {
    text: '여신 내용에는 네트워크가 필요합니다.',
    language: (language, kept) =>
      `이 기기에 저장되지 않은 언어입니다: ${language}. 저장됨: ${kept}.`,
  },
  state: {
    heading: '이 기기',
    insecure: 'https://로 시작하는 주소이거나 사이트를 제공하는 기기 자체(localhost)여야 합니다.',
    unable: '이 브라우저는 사이트를 저장하지 않습니다. 비공개 창일 수 있습니다.',
    off: '서버에서 이 기능을 껐습니다.',
    none: '아직 저장된 내용이 없습니다.',
    kept: (languages) => `저장됨: ${languages}`,
    data: (date, version) => `${date} 기준 데이터, 버전 ${version}`,
    size: (size) => `압축 시 ${size} MB`,
  },
  prepare: {
    heading: '박람회 준비',
    text: '일곱 개 언어 모두와 글꼴을 이 기기에 저장합니다(8 MB 미만). 행사장에 가기 전, 네트워크가 있는 곳에서 하십시오.',
    back: { kiosk: '키오스크로 돌아가기', booth: '부스로 돌아가기' },
    codes: (host: string) =>
      `방문자 휴대전화용 코드가 다른 곳의 휴대전화에서 열 수 없는 주소를 가리킵니다: ${host}. PUBLIC_URL을 설정하여 서버를 시작하십시오.`,
    button: '이 기기 준비',
    progress: (done, of) => `${done} / ${of} MB`,
    ready: (date) => `준비 완료 · ${date} 기준 데이터`,
    persistent: '브라우저가 보존을 약속했습니다.',
    mayGo: '공간이 부족하면 브라우저가 삭제할 수 있습니다. 전날 이 페이지를 다시 열어 주십시오.',
    full: '이 기기의 공간이 부족합니다. 공간을 확보한 뒤 다시 시도하십시오.',
    network: '연결이 끊겼습니다. 이전에 온전히 저장된 내용은 그대로 있습니다.',
  },
  needs: {
    heading: '네트워크가 필요한 것',
    list: [
      '문의 전송: 이 기기에서 기다렸다가 연결되면 전송됩니다.',
      '문의 상태 확인과 직원 접수 데스크.',
      '다른 사이트의 출처, 채팅의 미리보기 그림, 데이터 인터페이스(API).',
      '검색 내용 집계: 네트워크가 없으면 아무것도 세지 않습니다.',
    ],
  },
};
