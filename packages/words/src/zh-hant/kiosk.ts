import type { KioskWords } from '../en/kiosk.ts';

/** Words of the kiosk, in traditional Chinese. */
export const kiosk: KioskWords = {
  place: '越南廣寧省工業園區',
  question: '您的工廠需要什麼？',
  hint: '請觸摸一個問題，或觸摸地圖。',
  questions: {
    port: {
      title: '深水港附近50公頃土地',
      text: '公路60公里以內，可停靠50,000載重噸船舶，有110千伏供電',
    },
    border: { title: '邊境附近的成衣廠', text: '距口岸60公里以內；工資和租金最為重要' },
    chips: { title: '2028年底前建成的半導體工廠', text: '屆時確定具備的條件，以及規劃中的條件' },
  },
  map: '地圖上的全部園區',
  zones: '經濟區',
  legend: '虛線：園區所在範圍的半徑',
  bar: {
    language: '語言',
    visit: '您的瀏覽',
    take: '帶走結果',
    finish: '結束',
    staff: '工作人員',
  },
  take: {
    title: '帶走結果',
    text: '請用手機相機對準二維碼，即可在手機上開啟同一頁面。',
    long: '目前內容過長，無法產生二維碼。請減少園區或條件。',
    close: '關閉',
  },
  out: {
    title: '請在您的手機上開啟',
    text: '本螢幕僅供展會使用。請掃描二維碼，在手機上開啟網頁、打電話、寫郵件、列印或儲存。',
  },
  idle: {
    title: '您還在嗎？',
    text: (seconds: number) => `${seconds}秒後，此處輸入和選擇的全部內容將被清除。`,
    stay: '我還在',
    erase: '立即清除',
  },
  pin: {
    label: '密碼',
    digits: '數字',
    erase: '刪除最後一位',
    go: '繼續',
    cancel: '取消',
    wrong: '密碼錯誤。',
    wait: (seconds: number) => `嘗試次數過多：請等待${seconds}秒。`,
    leave: '退出展台模式',
    after: '隨後的頁面會提供查看入口。',
    unsent: (count: number) =>
      count === 0 ? '此裝置上的諮詢均已傳送。' : `此裝置上有${count}份已封存的諮詢，等待網路。`,
  },
  setUp: {
    title: '工作人員：將此裝置用作展台',
    text: '啟用後，每個頁面都會顯示展台列。75秒無人觸摸，訪客留下的一切都會被清除；未傳送的諮詢會保留，並加密封存，僅受理機關可讀。請使用單獨的瀏覽器視窗，不要登入帳戶。',
    toWaiting: '查看或儲存為檔案',
    choose: '請設定6至12位數字密碼',
    again: '請再次輸入密碼',
    differ: '兩次密碼不一致，請重新設定。',
    present: '請輸入此裝置的密碼',
    insecure: '展台模式需要 https或 localhost。',
    unable: '此瀏覽器版本過舊，無法用作展台。',
    unreachable: '無法連線至伺服器：首次設定需要連線。',
    refused: '此裝置無法儲存資料：儲存被拒絕。',
  },
};
