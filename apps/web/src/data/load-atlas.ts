import { AtlasSchema, type Atlas, type Language } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';

/** The whole atlas without its shapes, each text in Vietnamese and one language. */
export const loadAtlas = (language: Language, options: ApiOptions): Promise<Atlas> =>
  load(options, `/api/atlas?lang=${language}`, AtlasSchema);
