import * as v from 'valibot';
import { ClaimSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { phases } from './claim-terms.ts';
import type { Sources } from './source.ts';

/** How far a work has come. A target is what somebody wants: no work may stand behind it. */
const workStates = [...phases, 'target'] as const;

const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)));
const claims = v.array(ClaimSchema);

/** Something that is built, planned or aimed at, with its years as published. */
export const WorkSchema = v.strictObject({
  id: IdSchema,
  name: LocalTextSchema,
  kind: v.picklist([
    'railway',
    'road',
    'power',
    'berth',
    'park',
    'tenant',
    'housing',
    'cluster',
    'substation',
    'target',
    'programme',
  ]),
  state: v.picklist(workStates),
  /** The year in which it is there or begins to be; null where no year is published. */
  from: year,
  to: year,
  /** The time in words, where it is published closer than by the year. */
  when: v.optional(LocalTextSchema),
  /** The places it belongs to, as `collection/id`. */
  refs: v.array(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/))),
  park: v.nullable(IdSchema),
  /** Whose word the time is, the one that counts first. */
  said: v.pipe(claims, v.minLength(1)),
  measures: v.record(v.string(), claims),
});

/** A work beside the parks around it, with the straight kilometres to each; those of a park itself are 0 away. */
export interface Work extends v.InferOutput<typeof WorkSchema> {
  readonly parks: Readonly<Record<string, number>>;
}

/** The works on file in every language, and the sources that only they cite. */
export interface Works {
  /** So near a park, in straight kilometres, a work is told of on its page. */
  readonly withinKm: number;
  readonly works: readonly Work[];
  readonly sources: Sources;
}

/** The time axis: works with a year by that year, then those without. */
export const byYear = <W extends Pick<Work, 'from' | 'id'>>(works: readonly W[]): W[] =>
  works.toSorted(
    (a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || a.id.localeCompare(b.id, 'en'),
  );
