import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { itAtLanding } from './sample.ts';
import { allFetched, origin, rows, visit, withBrowser } from './visitor.ts';

withBrowser();

const filtered = 'vacancy=10-&port=cai-lan~60km';

const fetched = (page: Page, name: RegExp): Promise<boolean> =>
  page.evaluate(
    (name) => performance.getEntriesByType('resource').some((one) => name.test(one.name)),
    name,
  );

/** Saves a file that a click makes. */
async function download(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync((await file.path())!);
}

describe('files', () => {
  it('CSV, Excel and GeoJSON hold exactly what is listed, in its order, as the API gives it', async () => {
    const visitor = await visit(`/ko/?${filtered}&preset=electronics&sv=1&sort=score`);
    const { page } = visitor;
    const listed = [...(await rows(page, 'match')), ...(await rows(page, 'may'))];
    await page.locator('.site-nav .button.script').click();
    const csv = await download(page, () => page.getByRole('link', { name: 'CSV' }).click());
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const records = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    const idColumn = Object.keys(records[0]!)[1]!;
    expect(records.map((record) => record[idColumn])).toEqual(listed);
    const api = parse(
      Buffer.from(
        await (
          await fetch(
            `${origin}/api/collections/parks/items?${filtered}&preset=electronics&sv=1&sort=score&f=csv&lang=ko`,
          )
        ).arrayBuffer(),
      ),
      { bom: true, columns: true },
    ) as Record<string, string>[];
    expect(records).toEqual(api);
    for (const record of records)
      expect(Object.values(record).at(-1)).toContain(`${origin}/ko/?${filtered}`);

    const sheets = await readWorkbook(
      await download(page, () => page.getByRole('link', { name: 'Excel' }).click()),
    );
    const sheet = sheets[0]!.data;
    expect(sheet.slice(1).map((row) => row[1])).toEqual(listed);
    expect(sheet[0]).toEqual(Object.keys(records[0]!));
    expect(sheet.slice(1).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
      records.map((record) => Object.values(record)),
    );
    expect(sheets).toHaveLength(2);

    const made = await download(page, () => page.getByRole('link', { name: 'GeoJSON' }).click());
    const geojson = JSON.parse(made.toString()) as { link: string; features: { id: string }[] };
    expect(geojson.features.map(({ id }) => id)).toEqual(listed);
    const href = (await page.getByRole('link', { name: 'GeoJSON' }).getAttribute('href'))!;
    expect(await (await fetch(`${origin}${href}`)).text()).toBe(made.toString());
    expect(geojson.link).toContain(filtered);

    await page.locator('.take input[type="checkbox"]').check();
    const raw = parse(await download(page, () => page.getByRole('link', { name: 'CSV' }).click()), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(raw[0]).toMatchObject({
      id: 'dong-mai',
      vacancy_low: '17.4',
      vacancy_high: '17.4',
      vacancy_state: 'known',
      status: 'operating',
    });
    // Unknown is an empty cell beside its reason, never 0.
    const open = raw.find(({ id }) => id === 'song-khoai')!;
    expect([open.occupancy_low, open.occupancy_high, open.occupancy_state]).toEqual([
      '',
      '',
      'unknown to-be-confirmed',
    ]);
    await visitor.leave();
  });

  itAtLanding('the comparison is a workbook grouped by what consultants ask', async () => {
    const visitor = await visit('/en/?compare=dong-mai,song-khoai');
    const { page } = visitor;
    await page.locator('.site-nav .button.script').click();
    const [{ data: sheet }] = (await readWorkbook(
      await download(page, () =>
        page.getByRole('button', { name: /Download the comparison/ }).click(),
      ),
    )) as unknown as [{ data: (string | number | null)[][] }];
    expect(sheet[0]![1]).toContain('Đông Mai Industrial Park');
    const groups = sheet
      .slice(1)
      .filter((row) => row[0] && row.slice(1).every((cell) => cell === null))
      .map(([title]) => title);
    expect(groups).toEqual([
      'Headline figures',
      'Land',
      'Utilities',
      'Access by road',
      'Cost',
      'Housing and labour',
      'Developer and contact',
    ]);
    expect(
      sheet.find(([name]) => String(name).startsWith('Land ready to lease'))!.slice(1, 2),
    ).toEqual([17.4]);
    await visitor.leave();
  });
  itAtLanding('CSV, Excel and GeoJSON are made in the page, without a network too', async () => {
    // What the map still asks for is its own.
    const visitor = await visit(`/vi/?${filtered}`, { map: false });
    const { page, context } = visitor;
    // The dialog and what makes the files are fetched before anybody asks.
    await expect.poll(() => fetched(page, /ShareDialog/)).toBe(true);
    await allFetched(page);
    await context.setOffline(true);
    await page.locator('.site-nav .button.script').click();
    for (const name of ['CSV', 'Excel', 'GeoJSON']) {
      const file = await download(page, () => page.getByRole('link', { name }).click());
      expect(file.length, name).toBeGreaterThan(500);
      if (name === 'CSV') expect(file.toString()).toMatch(/;107,\d+;/);
    }
    await visitor.leave();
  });
  itAtLanding(
    'where none can be made, the page says so and offers the one of the server',
    async () => {
      const visitor = await visit(`/en/?${filtered}`);
      const { page } = visitor;
      await page.locator('.site-nav .button.script').click();
      await page.evaluate(() => {
        URL.createObjectURL = () => {
          throw new Error('no files here');
        };
      });
      await page.getByRole('link', { name: 'CSV' }).click();
      await page.getByText('could not be made here').waitFor();
      const offered = page.getByRole('link', { name: 'Take this file from the server' });
      const file = await download(page, () => offered.click());
      expect(file.toString()).toContain(`${origin}/en/?${filtered}`);
      await visitor.leave();
    },
  );
  const star = 'star=dong-mai,song-khoai,viet-hung';
  itAtLanding(
    'a Japanese sheet, a Korean spreadsheet and a Chinese chat link say the same figures',
    async () => {
      const sheet = await visit(`/ja/sheet?${star}`, { viewport: { width: 1100, height: 1300 } });
      const printed = await sheet.page
        .locator('.sheet-table tbody tr')
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll('td')]
              .slice(0, 2)
              .map((cell) => cell.querySelector('b, .bounds')!.textContent!),
          ),
        );
      await sheet.leave();

      const visitor = await visit(`/ko/?${star}`);
      const { page } = visitor;
      await page.locator('.site-nav .button.script').click();
      const [{ data: rowsOf }] = (await readWorkbook(
        await download(page, () =>
          page.getByRole('button', { name: '후보 목록 내려받기(Excel)' }).click(),
        ),
      )) as unknown as [{ data: (string | number | null)[][] }];
      const at = (name: string) =>
        rowsOf[0]!
          .map((title, column) => [String(title), column] as const)
          .filter(([title]) => title.startsWith(name))
          .map(([, column]) => column)
          .slice(0, 2);
      const told = (row: (string | number | null)[], name: string) => {
        const [low, high] = at(name).map((column) => Number(row[column]).toLocaleString('en'));
        return low === high ? low! : `${low}–${high}`;
      };
      const saved = rowsOf
        .slice(1)
        .map((row) => [told(row, '즉시 임대 가능 토지'), told(row, '계획 면적')]);
      await visitor.leave();
      const plain = (text: string) =>
        text.replace('〜', '–').replace('～', '–').replace('\u00a0', ' ');
      expect(saved).toEqual([
        ['17.4', '167.86'],
        ['0–401.06', '714'],
        ['0–264.43', '300.93'],
      ]);
      // On paper a bound is as exact as it is worth; the file holds the sum.
      expect(printed.map((row) => row.map(plain))).toEqual([
        ['17.4', '167.86'],
        ['確認済みなし · 最大約400 ha', '714'],
        ['確認済みなし · 最大約260 ha', '300.93'],
      ]);

      const chat = await (await fetch(`${origin}/zh-hant/?${star}`)).text();
      const description = /<meta property="og:description" content="([^"]+)"\/?>/.exec(chat)![1]!;
      for (const vacancy of ['17.4公頃', '最多約400公頃', '最多約260公頃'])
        expect(description).toContain(vacancy);
      const picture = /<meta property="og:image" content="([^"]+)"\/?>/
        .exec(chat)![1]!
        .replaceAll('&amp;', '&');
      expect((await fetch(picture)).headers.get('content-type')).toBe('image/png');
    },
  );
});
