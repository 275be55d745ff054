import type { KioskWords } from '../en/kiosk.ts';

/** Words of the kiosk, in Korean. */
export const kiosk: KioskWords = {
  place: '베트남 꽝닌성의 산업단지',
  question: '어떤 공장을 계획하십니까?',
  hint: '질문이나 지도를 터치하십시오.',
  questions: {
    port: {
      title: '심수항 인근 50\u00a0ha',
      text: '도로 60\u00a0km 이내, 50,000\u00a0DWT급 선박 접안, 110\u00a0kV 전력',
    },
    border: {
      title: '국경 인근 봉제 공장',
      text: '국경 관문에서 60\u00a0km 이내, 임금과 임대료를 가장 중시',
    },
    chips: { title: '2028년까지 반도체 공장', text: '그때 확실한 것과 계획된 것' },
  },
  map: '모든 단지를 지도에서 보기',
  zones: '경제구역',
  legend: '점선: 단지가 위치한 범위의 반경',
  bar: {
    language: '언어',
    visit: '보고 계신 내용',
    take: '휴대전화로 가져가기',
    finish: '마치기',
    staff: '직원',
  },
  take: {
    title: '휴대전화로 가져가기',
    text: '휴대전화 카메라로 코드를 비추면 같은 화면이 열립니다.',
    long: '내용이 너무 길어 코드를 만들 수 없습니다. 단지나 조건을 줄여 주십시오.',
    close: '닫기',
  },
  out: {
    title: '휴대전화에서 여십시오',
    text: '이 화면은 전시장 전용입니다. 코드를 스캔하여 페이지 열기, 전화, 메일, 인쇄, 저장은 휴대전화에서 하십시오.',
  },
  idle: {
    title: '아직 보고 계십니까?',
    text: (seconds: number) => `${seconds}초 뒤에 여기에서 입력하고 선택한 내용이 모두 지워집니다.`,
    stay: '계속 보기',
    erase: '지금 지우기',
  },
  pin: {
    label: 'PIN',
    digits: '숫자',
    erase: '마지막 숫자 지우기',
    go: '계속',
    cancel: '취소',
    wrong: 'PIN이 올바르지 않습니다.',
    wait: (seconds: number) => `시도 횟수가 너무 많습니다. ${seconds}초 기다려 주십시오.`,
    leave: '키오스크 모드 종료',
    after: '다음 페이지에서 확인할 수 있습니다.',
    unsent: (count: number) =>
      count === 0
        ? '이 기기의 문의는 모두 전송되었습니다.'
        : `이 기기에 암호화된 문의 ${count}건이 연결을 기다리고 있습니다.`,
  },
  setUp: {
    title: '직원용: 이 기기를 키오스크로 사용',
    text: '모든 페이지에 키오스크 막대가 표시됩니다. 75초 동안 터치가 없으면 방문자가 남긴 내용이 모두 지워지고, 보내지 못한 문의는 담당 창구만 열 수 있도록 암호화되어 남습니다. 계정에 로그인하지 않은 별도의 브라우저 창을 사용하십시오.',
    toWaiting: '확인하거나 파일로 저장하기',
    choose: '6~12자리 PIN을 정하십시오',
    again: 'PIN을 한 번 더 입력하십시오',
    differ: '두 PIN이 다릅니다. 다시 정하십시오.',
    present: '이 기기의 PIN을 입력하십시오',
    insecure: '키오스크에는 https 또는 localhost가 필요합니다.',
    unable: '이 브라우저는 오래되어 키오스크로 쓸 수 없습니다.',
    unreachable: '서버에 연결할 수 없습니다. 설정할 때 한 번은 연결이 필요합니다.',
    refused: '이 기기에는 저장할 수 없습니다. 저장이 거부되었습니다.',
  },
};
