import type { BoothWords } from '../en/booth.ts';

/** Words of the booth, in Korean. */
export const booth: BoothWords = {
  lead: '박람회에서 만난 방문객을 기록합니다. 연결이 없어도 됩니다. 정보는 이 기기에 PIN으로 잠겨 보관되며, 연결이 있고 부스 화면이 열려 있을 때 전송됩니다.',
  needsScript: '부스 화면을 쓰려면 JavaScript가 필요합니다.',
  toDesk: '접수 데스크로',
  lock: '잠그기',
  pin: '이 기기의 PIN',
  prepare: {
    title: '이 기기 준비',
    first:
      '연결이 있을 때 한 번 로그인하십시오. 그다음부터는 이 기기의 PIN으로 부스 화면이 열립니다.',
    choose:
      '6~12자리 숫자로 PIN을 정하십시오. 기록한 내용을 잠급니다. 잊은 경우 로그인한 뒤 새로 정할 수 있습니다.',
    known: '이 기기에는 키오스크나 부스의 PIN이 이미 있습니다. 입력하십시오.',
    again: 'PIN 다시 입력',
    submit: '기기 준비',
    digits: 'PIN은 6~12자리 숫자입니다.',
    differ: '두 PIN이 서로 다릅니다.',
  },
  locked: {
    title: '부스가 잠겨 있습니다',
    open: '열기',
    wrong: 'PIN이 맞지 않습니다.',
    changed: 'PIN이 바뀌었습니다. 한 번 로그인하면 새 PIN으로 부스를 열 수 있습니다.',
    forgot: 'PIN을 잊음',
    forgotLead: '로그인한 뒤 새 PIN을 정하십시오. 이 기기의 내용은 없어지지 않습니다.',
    waiting: (count) => `이 기기에 전송을 기다리는 방문객이 ${count}명 있습니다.`,
    wait: (seconds) => `시도가 너무 많습니다. ${seconds}초 기다려 주십시오.`,
  },
  form: {
    title: '새 방문객',
    warmth: '관심 정도',
    often: '자주 쓰는 항목',
    all: '전체',
    note: '동료에게 남기는 메모',
    agree: '방문객이 말로 동의했습니다.',
    text: '방문객이 동의하는 내용',
    save: '방문객 저장',
    correct: '방문객 정보 수정',
    drop: '변경 취소',
  },
  card: {
    title: '명함',
    take: '명함 촬영',
    again: '다시 촬영',
    drop: '사진 빼기',
    alt: '명함 사진',
    unreadable: '이 사진을 읽을 수 없습니다. 다시 촬영하십시오.',
    note: '촬영 장소, 시간, 기종은 보관하지 않습니다.',
  },
  list: {
    title: '이 기기의 기록',
    none: '아직 방문객이 없습니다.',
    card: '명함 있음',
    cardWaits: '명함은 아직 전송되지 않았습니다.',
    cardRefused: '서버가 명함을 받지 않습니다.',
    correct: '수정',
    sent: '전송됨',
  },
  signIn:
    '로그인이 만료되었습니다. 방문객 정보는 이 기기에 남아 있습니다. 전송하려면 로그인하십시오.',
  offline: '연결이 없습니다. 방문객 정보는 여기에 보관되고 나중에 전송됩니다.',
};
