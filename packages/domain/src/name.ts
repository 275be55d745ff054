/** Words for the kind of a place, before and after its name, in every language. */
const kindsBefore = [
  'Khu công nghiệp',
  'Khu kinh tế(?: ven biển| cửa khẩu)?',
  'Cảng hàng không quốc tế',
  'Cửa khẩu quốc tế',
  'Cửa khẩu song phương',
  'Cảng tổng hợp',
  'Trạm biến áp',
  'Kawasan Industri(?: dan Jasa)?',
  'Zona Ekonomi(?: Pesisir| Gerbang Perbatasan)?',
];
const before = new RegExp(`^(?:${kindsBefore.join('|')})\\s+(?:-\\s+)?`);

const kindsAfter = ['Industrial(?:-Service)? Park', '(?:Coastal |Border-Gate )?Economic Zone'];
/** Where words stand together, only the end or a bracket shows that the name is over. */
const unspacedKindsAfter = [
  '工业(?:服务)?园区',
  '工業(?:服務)?園區',
  '工業(?:・サービス)?団地',
  '산업(?:·서비스)?단지',
  '(?:沿海|口岸)?(?:经济区|經濟區)',
  '(?:沿海|国境ゲート)?経済区',
  '(?:연안 |국경관문 )?경제구역',
];
const after = new RegExp(
  `\\s+(?:${kindsAfter.join('|')})\\b|\\s*(?:${unspacedKindsAfter.join('|')})(?=$|\\s*[(（])`,
);

/**
 * A place's name without the word for its kind and brackets: `Khu công nghiệp Đông Mai` is `Đông Mai`,
 * `東梅工業園區` is `東梅`. Numbers that meet where brackets were are kept apart.
 */
export const shortName = (name: string): string =>
  name
    .replace(before, '')
    .replace(after, '')
    .replace(/(\d)\s*[(（][^)）]*[)）]\s*(?=\d)/g, '$1 ')
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .trim();
