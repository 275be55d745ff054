import { ApiError } from './api-error.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Where the API is and how it is asked. `base` is the origin, empty for the page's own. */
export interface ApiOptions {
  readonly fetch: Fetch;
  readonly base?: string;
  readonly signal?: AbortSignal;
}

/** The value of an answer's content, or an error that says what it lacks. */
type Parse<T> = (content: unknown) => T;

/** An answer of the API, parsed before anybody sees it. */
export async function load<T>(
  { fetch, base = '', signal }: ApiOptions,
  path: string,
  parse: Parse<T>,
): Promise<T> {
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
  try {
    return parse(content);
  } catch (error) {
    throw new ApiError(url, answer.status, (error as Error).message);
  }
}
