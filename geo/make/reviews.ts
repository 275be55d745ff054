import type { Files, Problem } from './files.ts';
import { textsIn } from './texts.ts';

/** What reviewers write to each other about the words beside it: it is left out before anything is built. */
const isReview = (key: string, value: unknown): boolean =>
  key === 'review' && typeof value === 'string' && value !== '';

/** A reviewed file without its reviewers' remarks. A remark that is no text stays, so that its shape is refused. */
export function withoutReviews(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || content instanceof Error) return content;
  if (Array.isArray(content)) return content.map(withoutReviews);
  return Object.fromEntries(
    Object.entries(content)
      .filter(([key, value]) => !isReview(key, value))
      .map(([key, value]) => [key, withoutReviews(value)]),
  );
}

/** Every reviewers' remark in reviewed files. */
export function* reviewsIn(content: unknown): Generator<string> {
  if (typeof content !== 'object' || content === null) return;
  for (const [key, value] of Object.entries(content))
    if (isReview(key, value)) yield String(value);
    else yield* reviewsIn(value);
}

/** How reviewers speak of their work. A reader learns what is known, what is not, and how sure it is. */
const researchPhrases: readonly RegExp[] = [
  /\bnot (found|read|opened|verified by us)\b/,
  /\b(no|nothing|none)\b[^.;:]*\b(was|were|been) (found|seen)\b/i,
  /\b(no|not any|nothing)\b[^.;:,]* found\b/i,
  /\bwe (found|read|searched|looked)\b/i,
  /\b(placed|worked out|computed|read) by us\b/i,
  /\bcomputed for\b/i,
  /\bgeneral knowledge\b/i,
  /\bsnippet\b|\bOCR\b|\btopic page\b|\bsource page\b|\bpage reference\b|\bsearch (engine|result)/i,
  /\bcould not be (opened|read)\b/i,
  /\bour reading\b|\bmap check\b|\bcross-check\b|\bmisprint/i,
  /\bthe (source|article) (does not|is not)\b|\bpublisher not identified\b/i,
  /(chưa|không) (tìm thấy|tìm được|đọc|mở được)/i,
  /(hiểu biết|kiến thức) chung/i,
  /trang nguồn|công cụ tìm kiếm|kết quả tìm kiếm|đối chiếu chéo/i,
  /chúng tôi (tìm|đọc|tra cứu|suy luận)|do chúng tôi tính/i,
  /nguồn không (nêu|nói|ghi)/i,
];

/** Reviewers' remarks, and words of their work, in what readers get. */
export function readerProblems(content: unknown, facts: Files): Problem[] {
  const texts = [...textsIn(content)].flatMap(({ vi, en = '' }) => [vi, en]);
  const reviews = new Set(reviewsIn(facts));
  const found = [...new Set(texts)].flatMap((text): Problem[] => {
    const problem = (check: string): Problem => ({ check, file: 'the facts', detail: text });
    return [
      ...(researchPhrases.some((phrase) => phrase.test(text))
        ? [problem('text is for readers')]
        : []),
      ...([...reviews].some((review) => text.includes(review))
        ? [problem('reviewers’ remark stays with them')]
        : []),
    ];
  });
  return found;
}
