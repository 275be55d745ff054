import * as v from 'valibot';
import { ApiError } from './api-error.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Where the API is and how it is asked. `base` is the origin, empty for the page's own. */
export interface ApiOptions {
  readonly fetch: Fetch;
  readonly base?: string;
  readonly signal?: AbortSignal;
}

/** An answer of the API, parsed before anybody sees it. */
export async function load<S extends v.GenericSchema>(
  { fetch, base = '', signal }: ApiOptions,
  path: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const url = `${base}${path}`;
  let answer: Response;
  try {
    answer = await fetch(url, {
      headers: { Accept: 'application/json' },
      ...(signal && { signal }),
    });
  } catch (error) {
    throw new ApiError(url, 0, (error as Error).message);
  }
  if (!answer.ok) throw new ApiError(url, answer.status, `the server answered ${answer.status}`);
  const content: unknown = await answer.json().catch((error: Error) => {
    throw new ApiError(url, answer.status, `no JSON: ${error.message}`);
  });
  const result = v.safeParse(schema, content);
  if (!result.success)
    throw new ApiError(
      url,
      answer.status,
      `${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`,
    );
  return result.output;
}
