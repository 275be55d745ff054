import {
  type Ranking,
  criterionKeys,
  type Weights,
  firstScore,
  parseWeights,
  presetNames,
  presetOf,
  presets,
  scoreVersions,
  unknownCounts,
  usualUnknowns,
  writeWeights,
} from '@sites/domain';
import { type Pairs, readText } from './pairs.ts';
import type { LinkKey } from './link-key.ts';
import type { Rejected } from './state.ts';

/**
 * Keys of an address that say what matters: weights or a preset, what unknowns count as, and the version of
 * the score.
 */
const rankingKeys = ['w', 'preset', 'wu', 'sv'] as const;

const readers = {
  w: (text: string): Weights | undefined => parseWeights(text),
  preset: (text: string): Weights | undefined => {
    const name = presetNames.find((one) => one === text);
    return name && presets[name];
  },
};

/** The ranking among some pairs of an address. What belongs to none, or makes no sense, is dropped and named. */
function readRanking(pairs: Pairs): { ranking?: Ranking; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  let weights: Weights | undefined;
  let unknowns: Ranking['unknowns'] | undefined;
  let version: Ranking['version'] | undefined;
  const needWeights: Rejected[] = [];
  for (const [key, text] of pairs) {
    const reject = () => rejected.push({ key, text });
    if (key === 'w' || key === 'preset') {
      const read = weights ? undefined : readText(text, readers[key]);
      if (read) weights = read;
      else reject();
    } else if (key === 'wu') {
      const read = unknowns
        ? undefined
        : readText(text, (word) => unknownCounts.find((one) => one === word));
      if (read) {
        unknowns = read;
        needWeights.push({ key, text });
      } else reject();
    } else if (key === 'sv') {
      const read = version
        ? undefined
        : readText(text, (word) => scoreVersions.find((one) => String(one) === word));
      if (read) {
        version = read;
        needWeights.push({ key, text });
      } else reject();
    }
  }
  if (weights) {
    const made = version ?? firstScore;
    return {
      ranking: { weights, unknowns: unknowns ?? usualUnknowns[made], version: made },
      rejected,
    };
  }
  return { rejected: [...rejected, ...needWeights] };
}

/** The pairs of an address for a ranking. The version is always written: a link keeps its order when curves change. */
function writeRanking({ weights, unknowns, version }: Ranking): [string, string][] {
  const preset = presetOf(weights);
  return [
    preset ? ['preset', preset] : ['w', writeWeights(weights)],
    ...(unknowns === usualUnknowns[version] ? [] : [['wu', unknowns] as [string, string]]),
    ['sv', String(version)],
  ];
}

const expected: Readonly<Record<(typeof rankingKeys)[number], string>> = {
  w: `weights 1 to 5 such as vacancy3.port2; criteria ${criterionKeys.join(', ')}`,
  preset: presetNames.join(', '),
  wu:
    `${unknownCounts.join(', ')}: an open figure counts as what is sure of it, as the middle, or not at all; ` +
    'needs w or preset',
  sv:
    `${scoreVersions.join(', ')}; ${firstScore} where it is not given; without wu, 1 counts the middle and 2 what ` +
    'is sure; needs w or preset',
};

/** What matters, in up to three keys that say one thing. */
export const rankingKey: LinkKey = {
  keys: rankingKeys,
  scope: 'answer',
  defaults: {},
  usual: [],
  expected: (key) => expected[rankingKeys.find((one) => one === key) ?? 'w'],
  read(pairs) {
    const { ranking, rejected } = readRanking(pairs);
    return { part: ranking ? { ranking } : {}, rejected };
  },
  write: ({ ranking }) => (ranking ? writeRanking(ranking) : []),
};
