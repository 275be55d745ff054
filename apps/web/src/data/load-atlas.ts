import { AtlasSchema, type Atlas, type Language } from '@sites/domain';
import { type Door, load } from './load.ts';

/** The whole atlas without its shapes, each text in Vietnamese and one language. */
export const loadAtlas = (language: Language, door: Door): Promise<Atlas> =>
  load(door, `/api/atlas?lang=${language}`, AtlasSchema);
