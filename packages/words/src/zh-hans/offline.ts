import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '没有网络',
    text: '本设备没有保存本站可在此显示的内容。请连接网络后重试。',
    again: '重试',
  },
  line: {
    none: '未连接：由本设备显示',
    data: (date) => `数据日期：${date}`,
    age: (days) => `${days}天前`,
    version: (version) => `版本${version}`,
    update: '新版本已就绪。',
    reload: '重新加载',
  },
  lead: '访问一次之后，本设备无需网络即可显示本站：各级缩放的地图、筛选、排名、比较和资料单。无网络时填写的咨询稍后发送。',
  away: {
    text: '您打开的内容需要网络。',
    language: (language, kept) => `本设备未保存${language}。已保存：${kept}。`,
  },
  state: {
    heading: '本设备',
    insecure: '此功能需要以https://开头的地址，或提供本站的机器本身（localhost）。',
    unable: '此浏览器不保存网站，可能因为这是隐私窗口。',
    off: '服务器已关闭此功能。',
    none: '尚未保存任何内容。',
    kept: (languages) => `已保存：${languages}`,
    data: (date, version) => `数据日期：${date}，版本${version}`,
    size: (size) => `压缩后${size} MB`,
  },
  prepare: {
    heading: '为展会做准备',
    text: '在本设备上保存全部七种语言及其字体（不到8 MB）。请在到达展馆之前、有网络时进行。',
    back: { kiosk: '返回展台', booth: '返回展位' },
    codes: (host: string) =>
      `供访客手机扫描的二维码指向${host}，其他地方的手机无法打开。请为服务器设置PUBLIC_URL后重新启动。`,
    button: '准备本设备',
    progress: (done, of) => `${done} / ${of} MB`,
    ready: (date) => `已就绪 · 数据日期：${date}`,
    persistent: '浏览器已承诺保留这些内容。',
    mayGo: '空间不足时浏览器可能会删除：请在前一天再次打开本页。',
    full: '本设备空间不足：请清理空间后重试。',
    network: '连接中断。此前已完整保存的内容仍在。',
  },
  needs: {
    heading: '需要网络的功能',
    list: [
      '发送咨询：咨询保存在本设备上，连接后即发送。',
      '查看咨询进度，以及工作人员的受理台。',
      '其他网站上的来源、聊天中的预览图和数据接口（API）。',
      '统计查找内容：没有网络时不作任何统计。',
    ],
  },
};
