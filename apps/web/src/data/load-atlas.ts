import { type Atlas, type Language, placeCollections } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';
import { isObject, withLists } from './shape.ts';

const otherParts = ['network', 'tariff', 'energy', 'sources', 'rates', 'report'] as const;

function parseAtlas(content: unknown): Atlas {
  const atlas = withLists(content, [...placeCollections, 'rules']);
  const missing = otherParts.find((part) => !isObject(atlas[part]));
  if (missing) throw new Error(`${missing}: missing`);
  // As far as it is looked at here.
  return atlas as unknown as Atlas;
}

/** The whole atlas without its shapes, each text in Vietnamese and one language. */
export const loadAtlas = (language: Language, options: ApiOptions): Promise<Atlas> =>
  load(options, `/api/atlas?lang=${language}`, parseAtlas);
