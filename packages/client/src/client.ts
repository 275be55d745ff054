import { AtlasSchema, type Dataset } from '@sites/domain';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { type MapShapes, MapShapesSchema } from './map-shapes.ts';

export interface Client {
  /** The whole dataset without its shapes. */
  atlas(signal?: AbortSignal): Promise<Dataset>;
  /** The shapes of the map. */
  shapes(signal?: AbortSignal): Promise<MapShapes>;
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
    atlas: (signal) => load(fetch, `${base}/api/atlas`, AtlasSchema, signal),
    shapes: async (signal) => (await load(fetch, `${base}/api/map`, MapShapesSchema, signal)) as unknown as MapShapes,
  };
}
