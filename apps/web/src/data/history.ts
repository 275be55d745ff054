import { type History, HistorySchema } from '@sites/domain';
import { type Door, load } from './load.ts';

/** The versions of the data and what each changed. */
export const loadHistory = (door: Door): Promise<History> =>
  load(door, '/api/history', HistorySchema);
