import { AtlasSchema, type Dataset, type Language } from '@sites/domain';
import { type Door, load } from './load.ts';

/** The whole dataset without its shapes, each text in Vietnamese and one language. */
export const loadAtlas = (language: Language, door: Door): Promise<Dataset> =>
  load(door, `/api/atlas?lang=${language}`, AtlasSchema);
