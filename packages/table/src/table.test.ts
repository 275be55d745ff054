import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { answer, languages, measureNames, textIn } from '@sites/domain';
import { loadDetailWords, loadWords, makeSpeaker } from '@sites/words';
import { type Table, comparisonTable, csvText, outcomesOf, parkTable, xlsxBytes } from './index.ts';

const dangerous: Table = {
  name: 'a/b:[c]*?',
  head: ['=1+1', 'plain'],
  rows: [
    ['=HYPERLINK("http://x","y")', 1],
    ['+1', -2],
    ['-1', null],
    ['@SUM(A1)', 0.5],
    ['\ttab', 3],
    ['a "quoted", text\nin two lines', 4],
  ],
};

describe('spreadsheets never run what the data says', () => {
  it('CSV: texts that look like formulas start with an apostrophe; numbers stay numbers', () => {
    const [head, ...rows] = parse(csvText(dangerous), { bom: true }) as string[][];
    expect(head![0]).toBe("'=1+1");
    expect(rows.map(([text]) => text)).toEqual([
      '\'=HYPERLINK("http://x","y")',
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\ttab",
      'a "quoted", text\nin two lines',
    ]);
    expect(rows.map(([, number]) => number)).toEqual(['1', '-2', '', '0.5', '3', '4']);
    expect(csvText(dangerous).startsWith('\uFEFF')).toBe(true);
  });
  it('CSV of a comma language: its decimal sign, semicolons between, texts with either in quotes', () => {
    const text = csvText(
      {
        name: 'x',
        head: ['a;b', 'c'],
        rows: [
          ['1,5; 2', 107.735],
          [null, -0.5],
        ],
      },
      { decimal: ',', group: '.', list: ';' },
    );
    expect(text).toBe('\uFEFF"a;b";c\r\n"1,5; 2";107,735\r\n;-0,5\r\n');
  });
  it('XLSX: texts are texts, empty stays empty, the name of the sheet is allowed', async () => {
    const [sheet] = await readWorkbook(Buffer.from(await xlsxBytes([dangerous])));
    expect(sheet!.data[1]).toEqual(['=HYPERLINK("http://x","y")', 1]);
    expect(sheet!.data[3]).toEqual(['-1', null]);
    expect(sheet!.sheet).toMatch(/^a b  c +$/);
    expect(Buffer.from(await xlsxBytes([dangerous])).includes('<f>')).toBe(false);
  });
});

describe.each(languages)('the parks in %s', (language) => {
  it('have a cell for every heading, published units, and a reason wherever a figure is missing', async () => {
    const atlas = realAtlasIn(language);
    const detail = await loadDetailWords[language]();
    const speaker = makeSpeaker(language, await loadWords[language](), atlas, {
      area: 'acre',
      money: 'JPY',
    });
    const { match, may } = answer({}, atlas).groups;
    const source = {
      outcomes: [...match, ...may],
      atlas,
      speaker: makeSpeaker(language, speaker.words, atlas),
      link: 'https://sites.test/',
      ranking: undefined,
    };
    const words = parkTable({ ...source, detail });
    const raw = parkTable({ ...source, detail: null });
    expect(words.rows).toHaveLength(23);
    expect(new Set(words.head).size).toBe(words.head.length);
    for (const row of words.rows) {
      expect(row).toHaveLength(words.head.length);
      for (const cell of row) expect(String(cell)).not.toMatch(/undefined|NaN|\[object/);
    }
    const at = (key: string) => raw.head.indexOf(key);
    const dongMai = source.outcomes.findIndex(({ park }) => park.id === 'dong-mai');
    const commune = textIn(atlas.communes['Đông Mai']!, language);
    expect(raw.rows[dongMai]![at('commune')]).toBe('Đông Mai');
    // People have the Vietnamese name of the park before it, where theirs is another.
    expect(words.rows[dongMai]![at('commune') + (language === 'vi' ? 0 : 1)]).toBe(commune);
    const ranks = new Map(raw.rows.map((row) => [row[at('id')], row[at('rank')]]));
    expect(ranks.get('texhong-hai-ha')).toBe(ranks.get('hai-ha-seaport'));
    expect(new Set(ranks.values()).size).toBe(19);
    raw.rows.forEach((row, index) => {
      const park = source.outcomes[index]!.park;
      expect(row[at('site')]).toBe(park.partOf ?? park.id);
      for (const measure of measureNames) {
        const figure = park.figures[measure];
        expect(row[at(`${measure}_low`)]).toBe(
          figure.state === 'known'
            ? figure.value
            : figure.state === 'bounds'
              ? (figure.low ?? 0)
              : null,
        );
        expect(row[at(`${measure}_state`)]).toBe(
          [figure.state, 'reason' in figure ? figure.reason : figure.rule]
            .filter(Boolean)
            .join(' '),
        );
        if (figure.state === 'known' || (figure.state === 'bounds' && figure.rests.length > 0))
          expect(row[at(`${measure}_confidence`)]).toMatch(/official|reported|estimated/);
      }
    });
  });
  it('side by side: every row as wide as the heading, or a heading of its group', async () => {
    const atlas = realAtlasIn(language);
    const table = comparisonTable({
      outcomes: outcomesOf(['dong-mai', 'texhong-hai-ha'], {}, atlas),
      atlas,
      speaker: makeSpeaker(language, await loadWords[language](), atlas),
      detail: await loadDetailWords[language](),
      link: 'https://sites.test/',
      ranking: undefined,
    });
    for (const row of table.rows) expect([1, 2, table.head.length]).toContain(row.length);
    expect(table.rows.some((row) => row[1] === 17.4)).toBe(true);
  });
});

it('a file holds the spaces that its readers type', async () => {
  const table = { name: 'Land', head: ['110\u00a0kV'], rows: [['17.4\u00a0ha']] };
  expect(csvText(table)).toBe('\uFEFF110 kV\r\n17.4 ha\r\n');
  const [sheet] = await readWorkbook(Buffer.from(await xlsxBytes([table])));
  expect(sheet?.data).toEqual([['110 kV'], ['17.4 ha']]);
});
