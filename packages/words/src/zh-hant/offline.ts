import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '沒有網路',
    text: '本裝置沒有儲存本站可在此顯示的內容。請連上網路後再試。',
    again: '再試一次',
  },
  line: {
    none: '未連線：由本裝置顯示',
    data: (date) => `資料日期：${date}`,
    age: (days) => `${days}天前`,
    version: (version) => `版本${version}`,
    update: '新版本已就緒。',
    reload: '重新載入',
  },
  lead: '造訪一次之後，本裝置無需網路即可顯示本站：各級縮放的地圖、篩選、排名、比較和資料單。無網路時填寫的諮詢稍後傳送。',
  away: {
    text: '您開啟的內容需要網路。',
    language: (language, kept) => `本裝置未儲存${language}。已儲存：${kept}。`,
  },
  state: {
    heading: '本裝置',
    insecure: '此功能需要以https://開頭的網址，或提供本站的機器本身（localhost）。',
    unable: '此瀏覽器不儲存網站，可能因為這是私密視窗。',
    off: '伺服器已關閉此功能。',
    none: '尚未儲存任何內容。',
    kept: (languages) => `已儲存：${languages}`,
    data: (date, version) => `資料日期：${date}，版本${version}`,
    size: (size) => `壓縮後${size} MB`,
  },
  prepare: {
    heading: '為展會做準備',
    text: '在本裝置上儲存全部七種語言及其字型（不到8 MB）。請在到達展館之前、有網路時進行。',
    back: { kiosk: '返回展台', booth: '返回展位' },
    codes: (host: string) =>
      `供訪客手機掃描的二維碼指向${host}，其他地方的手機無法開啟。請為伺服器設定PUBLIC_URL後重新啟動。`,
    button: '準備本裝置',
    progress: (done, of) => `${done} / ${of} MB`,
    ready: (date) => `已就緒 · 資料日期：${date}`,
    persistent: '瀏覽器已承諾保留這些內容。',
    mayGo: '空間不足時瀏覽器可能會刪除：請在前一天再次開啟本頁。',
    full: '本裝置空間不足：請清出空間後再試。',
    network: '連線中斷。先前已完整儲存的內容仍在。',
  },
  needs: {
    heading: '需要網路的功能',
    list: [
      '傳送諮詢：諮詢保存在本裝置上，連線後即傳送。',
      '查看諮詢進度，以及工作人員的受理櫃台。',
      '其他網站上的來源、聊天中的預覽圖和資料介面（API）。',
      '統計查找內容：沒有網路時不作任何統計。',
    ],
  },
};
