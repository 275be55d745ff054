import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { byId } from '../atlas.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Park } from '../park.ts';
import { answer } from '../answer/answer.ts';
import { text } from './text.ts';

const filter = text({ key: 'q', group: 'place' });
const atlas = {} as Atlas;
const nameless = {
  name: { vi: '' },
  developer: { name: null },
  tenants: [],
  aliases: [],
} as unknown as Park;
const judge = (searchText: string, value: string) =>
  filter.judge({ ...nameless, searchText }, value, atlas).verdict;

it.each([
  ['quang yen|dong mai', 'Quảng Yên', 'match'],
  ['quang yen|dong mai', 'dong MAI', 'match'],
  ['dam nha mac', 'Đầm', 'match'],
  ['quang ha|hai yen', 'quang yen', 'no'],
  ['amata city ha long|song khoai', 'ha lo', 'match'],
  ['cong ty hai phong auto repair ha long', 'hai ha', 'no'],
  ['song khoai', 'ong', 'no'],
  ['ngan ha', 'nganh', 'no'],
  ['thi xa quang yen', 'quangy', 'match'],
  ['pho coc', 'P. Coc', 'no'],
  ['nam tien phong', 'tien p', 'match'],
  // Short words written as one, up to where one of the name ends.
  ['ba che', 'bache', 'match'],
  ['ba che dong', 'bache', 'match'],
  ['dong ba che', 'bache', 'match'],
  ['ba che', 'bach', 'no'],
  ['ba cheo', 'bache', 'no'],
  // Of another kind than the name tells; where it tells none, the whole name but for its end.
  ['xa lien vi', 'xã Liên Vị', 'match'],
  ['xa lien vi', 'phường Liên Vị', 'no'],
  ['lien vi', 'xã Liên Vị', 'match'],
  ['lien vi', 'xã Liên V', 'match'],
  ['lien vi', 'xã Liên', 'no'],
  ['lien vi', 'xã Vị', 'no'],
  ['a bcdef', 'xã cdef', 'no'],
])('in “%s”, “%s” is %s', (searchText, value, verdict) =>
  expect(judge(searchText, value)).toBe(verdict),
);

it('takes control characters for blanks, which no page could hold', () => {
  expect(filter.parse('quang\0\r\n\u0008yen\0', atlas)).toBe('quang yen');
  expect(filter.parse('\0', atlas)).toBeUndefined();
});
it('reads no text of signs only', () => expect(filter.parse('  —!  ', atlas)).toBeUndefined());
it('keeps letters as typed, spaces once', () =>
  expect(filter.parse('  Móng   Cái ', atlas)).toBe('Móng Cái'));
it('reads a whole sentence, and nothing beyond 200 signs', () => {
  const need = '50 ha near a port that takes 50,000 DWT ships, with 110 kV power';
  expect(filter.parse(need, atlas)).toBe(need);
  expect(filter.parse('a'.repeat(200), atlas)).toHaveLength(200);
  expect(filter.parse('a'.repeat(201), atlas)).toBeUndefined();
});
it('reads no text that unfolds into a thousand letters', () =>
  expect(filter.parse('\uFDFA'.repeat(200), atlas)).toBeUndefined());

/** How many parks a text finds, as people type it; worked out from the names in the facts. */
describe('among the real parks', () => {
  const parks = realAtlas();
  const find = (typed: string) => {
    const q = filter.parse(typed, parks);
    return q ? answer({ q }, parks).groups.match.map(({ park }) => park.id) : [];
  };
  const same: readonly (readonly [number, readonly string[]])[] = [
    // Wide forms, letters of other scripts, strokes, signs that nobody sees.
    [
      2,
      ['Đông Mai', 'Ｄｏｎｇ　Ｍａｉ', 'Ðông Mai', 'ðông mai', 'Dоng Маi', 'Dong Maı', '𝐃𝐨𝐧𝐠 𝐌𝐚𝐢'],
    ],
    [
      2,
      [
        'Dong\u00ADMai',
        'Đông\u200BMai',
        'Đông\u2060 Mai',
        '“Đông‑Mai”',
        'Đo\u0302ng Mai',
        'DΟNG MΑI',
      ],
    ],
    // Joined spelling, with and without the word for a park.
    [
      2,
      [
        'dongmai',
        'DongMai',
        'KCN Dongmai',
        'KCN Đông Mai',
        'khu CN Đông Mai',
        'Dong Mai IP',
        'Dong Mai IZ',
        'CCN Đông Mai',
      ],
    ],
    [5, ['Hạ Long', 'Halong', 'HALONG', 'ha-long', 'KCN Hạ Long', '下龙', 'ハロン', 'ﾊﾛﾝ', '하롱']],
    [11, ['Quảng Yên', 'quangyen', 'KKT Quảng Yên', 'KKT ven biển Quảng Yên']],
    [
      1,
      [
        'Vân Đồn',
        'Vandon',
        'ĐK Vân Đồn',
        'đặc khu Vân Đồn',
        'KKT Vân Đồn',
        'Van Don special zone',
        'Van Don EZ',
      ],
    ],
    // Kinds of places, old and new: the city, not Amata City.
    [
      4,
      [
        'TP Hạ Long',
        'TP. Hạ Long',
        'TP.Hạ Long',
        'T.P. Hạ Long',
        'Tp Halong',
        'TPHalong',
        'thành phố Hạ Long',
        'thanhphohalong',
        'Halong City',
        '下龙市',
        '하롱시',
      ],
    ],
    [10, ['TX Quảng Yên', 'T.X. Quảng Yên', 'thị xã Quảng Yên', 'Quang Yen town']],
    [2, ['H. Hải Hà', 'H.Hải Hà', 'huyện Hải Hà', 'Hai Ha district', 'haiha', '海河县']],
    [3, ['xã Tiền Phong', 'X. Tiền Phong', 'X.Liên Vị', 'xã Liên Vị']],
    [1, ['P. Bãi Cháy', 'phường Bãi Cháy', 'Bai Chay Ward', 'Bai Chay']],
    [3, ['KKT cửa khẩu Móng Cái', 'KKTCK Móng Cái', 'Mong Cai border-gate economic zone']],
    [0, ['phường Hạ Long', 'thị xã Hạ Long', 'P. Quảng Yên']],
    // Tenants and developers.
    [3, ['Foxconn', 'FOXCONN', '富士康']],
    [2, ['Jinko', 'Jinko Solar', 'DEEP C', 'Deepc', 'KCN Deep C', 'viglacera', 'texhong', '天虹']],
    [1, ['amata', '安美德', 'TCL', 'yazaki', 'Autoliv', 'BW Industrial', 'skoda', 'Hoà Lợi Đạt']],
  ];
  it.each(same.flatMap(([count, texts]) => texts.map((typed) => [typed, count] as const)))(
    '“%s” finds %d',
    (typed, count) => expect(find(typed)).toHaveLength(count),
  );
  it('finds the right ones', () => {
    expect(find('TP Hạ Long')).toEqual(['cai-lan', 'hoanh-bo', 'viet-hung-2', 'viet-hung']);
    expect(find('Halong')).toContain('song-khoai');
    expect(find('foxconn')).toEqual(['bac-tien-phong', 'dong-mai', 'song-khoai']);
  });
});

describe('whom a search found', () => {
  const atlas = realAtlas();
  const by = (typed: string, id: string) => {
    const { because } = filter.judge(byId(atlas.parks, id), typed, atlas);
    return because.code === 'found' ? because.by : because.code;
  };
  it.each([
    ['foxconn', 'song-khoai', 'tenant', 'Foxconn FECV'],
    ['jinko', 'texhong-hai-ha', 'tenant', 'Jinko Solar'],
    ['viglacera', 'hai-yen', 'developer', 'Viglacera'],
  ])('“%s” in %s is the %s', (typed, id, role, name) => {
    const found = by(typed, id);
    expect(found).toMatchObject({ role });
    expect(JSON.stringify(found)).toContain(name);
  });
  it.each([
    ['东梅', 'dong-mai', 'name', '东梅'],
    ['ドンマイ', 'dong-mai', 'name', 'ドンマイ'],
    ['quan trieu', 'dong-trieu', 'name', 'KCN Quán Triều'],
    ['quang yen', 'song-khoai', 'place', 'quang yen'],
    ['下龙市', 'viet-hung', 'place', '下龙市'],
  ])('“%s” in %s is another %s', (typed, id, role, name) =>
    expect(by(typed, id)).toEqual({ role, name: { vi: name } }),
  );
  it('says nothing of a park found by the name that readers see', () => {
    expect(by('song khoai', 'song-khoai')).toBeUndefined();
    expect(by('deep c', 'nam-tien-phong')).toBeUndefined();
    expect(by('nobody', 'song-khoai')).toBe('not-found');
  });
});
