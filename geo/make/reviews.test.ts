import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from './files.ts';
import { make } from './make.ts';
import { readFiles, readPublished } from './read.ts';
import { readerProblems, reviewsIn } from './reviews.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const facts = readFiles(`${folder}facts`);
const words = readFiles(`${folder}words`);
const published = readPublished(`${folder}history.json`, `${folder}dist`);

interface ParkContent {
  measures: Record<string, { note?: unknown; review?: unknown }[]>;
}
const seeded = (change: (claim: ParkContent['measures'][string][number]) => void) => {
  const copy = structuredClone(facts) as Record<string, unknown>;
  const park = copy['parks/dong-mai.json'] as ParkContent;
  change(park.measures.plannedArea![0]!);
  return make(copy, words, published, '2030-01-01');
};
const problemsOf = (made: ReturnType<typeof make>): readonly Problem[] =>
  'problems' in made ? made.problems : [];
const checksOf = (made: ReturnType<typeof make>) => problemsOf(made).map(({ check }) => check);

describe('a reviewers’ remark', () => {
  const reviews = [...new Set(reviewsIn(facts))];
  it('stands in many places of the facts and in no built file', () => {
    expect(reviews.length).toBeGreaterThan(100);
    for (const file of readdirSync(`${folder}dist`)) {
      const text = readFileSync(`${folder}dist/${file}`, 'utf8');
      expect(text).not.toContain('"review":');
      expect(
        reviews.filter((review) => text.includes(JSON.stringify(review).slice(1, -1))),
      ).toEqual([]);
    }
  });
  it('changes nothing of what is built', () => {
    const plain = make(facts, words, published, '2030-01-01');
    const remarked = seeded((claim) => {
      claim.review = 'The act itself was not read.';
    });
    if (!('files' in plain) || !('files' in remarked)) throw new Error('was not built');
    expect(remarked.files['hashes.json']).toEqual(plain.files['hashes.json']);
  });
  it('that is no text is refused', () =>
    expect(
      checksOf(
        seeded((claim) => {
          claim.review = { vi: 'chưa đọc', en: 'not read' };
        }),
      ),
    ).toContain('shape'));
  it('that is repeated to readers is named', () => {
    const made = seeded((claim) => {
      claim.review = 'Ask the developer again in May.';
      claim.note = { vi: 'Hỏi lại.', en: 'Rounded. Ask the developer again in May.' };
    });
    expect(problemsOf(made)).toContainEqual({
      check: 'reviewers’ remark stays with them',
      file: 'the facts',
      detail: 'Rounded. Ask the developer again in May.',
    });
  });
});

describe('words of research in a note', () => {
  const named = (note: { vi: string; en: string }) =>
    readerProblems({ note }, {}).map(({ check, detail }) => `${check}: ${detail}`);
  it('fails the build', () => {
    const en = 'Phone number not found.';
    const made = seeded((claim) => Object.assign(claim, { note: { vi: 'Chưa rõ', en } }));
    expect(problemsOf(made)).toContainEqual({
      check: 'text is for readers',
      file: 'the facts',
      detail: en,
    });
  });
  it.each([
    'The act itself was not read.',
    'Phone number not found.',
    'No report of the start was found.',
    'No infrastructure investor found up to early 2026.',
    'We found no approval.',
    'General knowledge, to be confirmed',
    'Snippet of a topic page',
    'The page could not be opened.',
    'Computed for this product',
    'Not confirmed and not verified by us',
    'Read by OCR',
    'By our reading of the plan',
    'Map check: 2 km off',
    'The source does not say which bridge.',
  ])('is named: %s', (en) =>
    expect(named({ vi: 'Ghi chú', en })).toEqual([`text is for readers: ${en}`]),
  );
  it.each([
    'Chưa tìm thấy số điện thoại.',
    'Không tìm thấy số liệu.',
    'Chưa đọc văn bản gốc.',
    'Theo hiểu biết chung.',
    'Trang nguồn không ghi ngày.',
    'Nguồn không nêu rõ cầu nào.',
  ])('is named: %s', (vi) =>
    expect(named({ vi, en: 'A note' })).toEqual([`text is for readers: ${vi}`]),
  );
  it.each(['As reported; not confirmed.', 'Not published.', 'The cluster was founded in 2021.'])(
    'is no plain word on what is known: %s',
    (en) => expect(named({ vi: 'Chưa công bố', en })).toEqual([]),
  );
});
