import { type Askable, type Settle, askAbout } from '../filters/finding.ts';
import type { Outcome } from '../filters/outcome.ts';

/** What the open answers of one park wait for. */
const waitsFor = ({ findings }: Outcome): ReadonlySet<Settle['what']> =>
  new Set(
    findings.flatMap(({ verdict, because }) =>
      verdict === 'may' && 'settle' in because && because.settle ? [because.settle.what] : [],
    ),
  );

/** The one figure that alone would settle more than half of some parks that may match, and how many of them. */
export function settlesMost(
  may: readonly Outcome[],
): { readonly what: Settle['what']; readonly count: number } | undefined {
  const counts = new Map<Settle['what'], number>();
  for (const outcome of may) {
    const [what, ...more] = waitsFor(outcome);
    if (what && more.length === 0) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] > may.length / 2 ? { what: most[0], count: most[1] } : undefined;
}

/** Who can settle what the filters leave open of a park, each once; where they leave nothing, who speaks for it. */
export function whomToAsk({
  park,
  findings,
}: Pick<Outcome, 'park' | 'findings'>): readonly Askable[] {
  const all = findings.flatMap(({ verdict, because }) =>
    verdict === 'may' && 'settle' in because && because.settle ? [because.settle.ask] : [],
  );
  const known = [...new Set(all)].filter((ask) => ask !== 'unknown');
  return known.length > 0 ? known : [askAbout(park)];
}
