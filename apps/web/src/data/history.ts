import { type History, HistorySchema } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';

/** The versions of the data and what each changed. */
export const loadHistory = (options: ApiOptions): Promise<History> =>
  load(options, '/api/history', HistorySchema);
