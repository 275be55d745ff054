import type { History } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';
import { isObject } from './shape.ts';

function parseHistory(content: unknown): History {
  const isEdition = (one: unknown): boolean => isObject(one) && Array.isArray(one.changes);
  if (!Array.isArray(content) || !content.every(isEdition)) throw new Error('no history');
  // As far as it is looked at here.
  return content as History;
}

/** The versions of the data and what each changed. */
export const loadHistory = (options: ApiOptions): Promise<History> =>
  load(options, '/api/history', parseHistory);
