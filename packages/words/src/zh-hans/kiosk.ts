import type { KioskWords } from '../en/kiosk.ts';

/** Words of the kiosk, in simplified Chinese. */
export const kiosk: KioskWords = {
  place: '越南广宁省工业园区',
  question: '您的工厂需要什么？',
  hint: '请触摸一个问题，或触摸地图。',
  questions: {
    port: {
      title: '深水港附近50公顷土地',
      text: '公路60公里以内，可停靠50,000载重吨船舶，有110千伏供电',
    },
    border: { title: '边境附近的服装厂', text: '距口岸60公里以内；工资和租金最为重要' },
    chips: { title: '2028年底前建成的半导体工厂', text: '届时确定具备的条件，以及规划中的条件' },
  },
  map: '地图上的全部园区',
  zones: '经济区',
  legend: '虚线：园区所在范围的半径',
  bar: {
    language: '语言',
    visit: '您的浏览',
    take: '带走结果',
    finish: '结束',
    staff: '工作人员',
  },
  take: {
    title: '带走结果',
    text: '请用手机相机对准二维码，即可在手机上打开同一页面。',
    long: '当前内容过长，无法生成二维码。请减少园区或条件。',
    close: '关闭',
  },
  out: {
    title: '请在您的手机上打开',
    text: '本屏幕仅供展会使用。请扫描二维码，在手机上打开网页、打电话、写邮件、打印或保存。',
  },
  idle: {
    title: '您还在吗？',
    text: (seconds: number) => `${seconds}秒后，此处输入和选择的全部内容将被清除。`,
    stay: '我还在',
    erase: '立即清除',
  },
  pin: {
    label: '密码',
    digits: '数字',
    erase: '删除最后一位',
    go: '继续',
    cancel: '取消',
    wrong: '密码错误。',
    wait: (seconds: number) => `尝试次数过多：请等待${seconds}秒。`,
    leave: '退出展台模式',
    after: '随后的页面会给出查看入口。',
    unsent: (count: number) =>
      count === 0 ? '此设备上的咨询均已发送。' : `此设备上有${count}份已封存的咨询，等待网络。`,
  },
  setUp: {
    title: '工作人员：将此设备用作展台',
    text: '启用后，每个页面都会显示展台栏。75秒无人触摸，访客留下的一切都会被清除；未发送的咨询会保留，并加密封存，仅受理机构可读。请使用单独的浏览器窗口，不要登录账户。',
    toWaiting: '查看或保存为文件',
    choose: '请设置6至12位数字密码',
    again: '请再次输入密码',
    differ: '两次密码不一致，请重新设置。',
    present: '请输入此设备的密码',
    insecure: '展台模式需要 https或 localhost。',
    unable: '此浏览器版本过旧，无法用作展台。',
    unreachable: '无法连接服务器：首次设置需要联网。',
    refused: '此设备无法保存数据：存储被拒绝。',
  },
};
