import type { Context } from 'hono';
import * as v from 'valibot';
import { Problem } from '../errors.ts';
import { readBody } from './json-body.ts';
import type { Person } from './sign-in.ts';

/** Who may ask for a route: anybody; staff; staff who may still have to set up their codes; admins. */
type DeskRule = 'public' | 'staff' | 'set-up' | 'admin';

/** A route of the desk. There is none without a rule. */
export interface DeskRoute {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly rule: DeskRule;
  /** `person` has been let in by the rule. */
  readonly answer: (c: Context, person: Person | undefined) => Promise<Response>;
}

const json = (body: unknown): Response => Response.json(body);
const given = (answer: unknown): Response => (answer instanceof Response ? answer : json(answer));

/** Whoever a rule lets in, staff at least. */
export function letIn(person: Person | undefined): Person {
  if (!person) throw new Problem(401, 'signed-out', 'Sign in first.');
  return person;
}

/** What staff read. */
export const get = (
  path: string,
  rule: Exclude<DeskRule, 'public'>,
  answer: (person: Person, c: Context) => Promise<unknown>,
): DeskRoute => ({
  method: 'GET',
  path,
  rule,
  answer: async (c, person) => given(await answer(letIn(person), c)),
});

/** What staff do, with a body by its schema. */
export const post = <S extends v.GenericSchema>(
  path: string,
  rule: Exclude<DeskRule, 'public'>,
  schema: S,
  answer: (body: v.InferOutput<S>, person: Person, c: Context) => Promise<unknown>,
): DeskRoute => ({
  method: 'POST',
  path,
  rule,
  answer: async (c, person) => {
    const known = letIn(person);
    return given(await answer(await readBody(c, schema), known, c));
  },
});

/** What anybody may try: to sign in, to take an invitation. */
export const openPost = <S extends v.GenericSchema>(
  path: string,
  schema: S,
  answer: (body: v.InferOutput<S>, c: Context) => Promise<unknown>,
): DeskRoute => ({
  method: 'POST',
  path,
  rule: 'public',
  answer: async (c) => given(await answer(await readBody(c, schema), c)),
});

/** Refuses whom a rule does not let in. */
export function checkRule(rule: DeskRule, person: Person | undefined): void {
  if (rule === 'public') return;
  const { role, hasTotp } = letIn(person);
  if (rule === 'set-up') return;
  if (role === 'admin' && !hasTotp)
    throw new Problem(403, 'totp-required', 'An admin sets up codes of a device first.');
  if (rule === 'admin' && role !== 'admin')
    throw new Problem(403, 'admins-only', 'Only admins may do this.');
}
