import { AtlasSchema, type Dataset, type History, HistorySchema, type Language } from '@sites/domain';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { type MapShapes, MapShapesSchema } from './map-shapes.ts';

export interface Client {
  /** The whole dataset without its shapes, each text in Vietnamese and one language. */
  atlas(language: Language, signal?: AbortSignal): Promise<Dataset>;
  /** The shapes and labels of the map. */
  shapes(language: Language, signal?: AbortSignal): Promise<MapShapes>;
  /** The versions of the data and what each changed. */
  history(signal?: AbortSignal): Promise<History>;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

async function load<S extends v.GenericSchema>(fetch: Fetch, url: string, schema: S, signal?: AbortSignal): Promise<v.InferOutput<S>> {
  let answer: Response;
  try {
    answer = await fetch(url, { headers: { Accept: 'application/json' }, ...(signal && { signal }) });
  } catch (error) {
    throw new ApiError(url, 0, (error as Error).message);
  }
  if (!answer.ok) throw new ApiError(url, answer.status, `the server answered ${answer.status}`);
  const content: unknown = await answer.json().catch((error: Error) => {
    throw new ApiError(url, answer.status, `no JSON: ${error.message}`);
  });
  const result = v.safeParse(schema, content);
  if (!result.success) throw new ApiError(url, answer.status, `${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`);
  return result.output;
}

/** Reads the API; every answer is parsed before anybody sees it. `base` is the origin, empty for the page's own. */
export function createClient({ fetch, base = '' }: { fetch: Fetch; base?: string }): Client {
  return {
    atlas: (language, signal) => load(fetch, `${base}/api/atlas?lang=${language}`, AtlasSchema, signal),
    shapes: async (language, signal) => (await load(fetch, `${base}/api/map?lang=${language}`, MapShapesSchema, signal)) as unknown as MapShapes,
    history: (signal) => load(fetch, `${base}/api/history`, HistorySchema, signal),
  };
}
