import type { LocalText } from '@sites/domain';
import type { Frame, LonLat } from './view.ts';

interface Named {
  readonly name: LocalText;
}

/**
 * All that the overview of the live map names and draws beside coast and land border, in one place, to be reviewed as a
 * whole. A Vietnamese publisher's map names the archipelagos Hoàng Sa and Trường Sa. They lie outside the frame to the
 * south-east and are named there, not drawn: no file of the basemap holds them. No line is drawn at sea, and the land
 * border is the published one, with China named beyond it. The picture is a scheme, and says so.
 */
export const overviewContent: {
  readonly frame: Frame;
  /** What is marked as the part of the country that the map is about. */
  readonly province: Named & Frame;
  readonly cities: readonly (Named & LonLat & { readonly id: string })[];
  readonly neighbour: Named & LonLat;
  readonly archipelagos: readonly Named[];
  readonly scheme: LocalText;
} = {
  frame: { west: 105.62, south: 20.3, east: 108.88, north: 22.12 },
  province: {
    name: {
      vi: 'Quảng Ninh',
      en: 'Quảng Ninh',
      'zh-hans': '广宁',
      'zh-hant': '廣寧',
      ja: 'クアンニン',
      ko: '꽝닌',
      id: 'Quảng Ninh',
    },
    west: 106.41,
    south: 20.65,
    east: 108.1,
    north: 21.68,
  },
  cities: [
    {
      id: 'ha-noi',
      lon: 105.8412,
      lat: 21.0245,
      name: {
        vi: 'Hà Nội',
        en: 'Hà Nội',
        'zh-hans': '河内',
        'zh-hant': '河內',
        ja: 'ハノイ',
        ko: '하노이',
        id: 'Hà Nội',
      },
    },
    {
      id: 'hai-phong',
      lon: 106.6835,
      lat: 20.8648,
      name: {
        vi: 'Hải Phòng',
        en: 'Hải Phòng',
        'zh-hans': '海防',
        'zh-hant': '海防',
        ja: 'ハイフォン',
        ko: '하이퐁',
        id: 'Hải Phòng',
      },
    },
  ],
  neighbour: {
    lon: 107.45,
    lat: 21.95,
    name: {
      vi: 'Trung Quốc',
      en: 'China',
      'zh-hans': '中国',
      'zh-hant': '中國',
      ja: '中国',
      ko: '중국',
      id: 'Tiongkok',
    },
  },
  archipelagos: [
    {
      name: {
        vi: 'Quần đảo Hoàng Sa (Việt Nam)',
        en: 'Hoàng Sa archipelago (Viet Nam)',
        'zh-hans': '黄沙群岛（越南）',
        'zh-hant': '黃沙群島（越南）',
        ja: 'ホアンサ諸島（ベトナム）',
        ko: '호앙사 군도(베트남)',
        id: 'Kepulauan Hoàng Sa (Vietnam)',
      },
    },
    {
      name: {
        vi: 'Quần đảo Trường Sa (Việt Nam)',
        en: 'Trường Sa archipelago (Viet Nam)',
        'zh-hans': '长沙群岛（越南）',
        'zh-hant': '長沙群島（越南）',
        ja: 'チュオンサ諸島（ベトナム）',
        ko: '쯔엉사 군도(베트남)',
        id: 'Kepulauan Trường Sa (Vietnam)',
      },
    },
  ],
  scheme: {
    vi: 'Sơ đồ',
    en: 'Scheme',
    'zh-hans': '示意图',
    'zh-hant': '示意圖',
    ja: '概略図',
    ko: '개략도',
    id: 'Skema',
  },
};
