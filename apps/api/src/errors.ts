import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A parameter that cannot be read, and what would be valid. */
export interface BadParameter {
  readonly name: string;
  readonly value: string;
  readonly expected: string;
}

const titles = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  414: 'Address too long',
  500: 'Server error',
  503: 'Too busy',
} as const;

/** An error that a reader of the API caused, as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: keyof typeof titles;
  readonly code: string;
  readonly parameters: readonly BadParameter[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: Problem['status'],
    code: string,
    detail: string,
    parameters: readonly BadParameter[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.parameters = parameters;
    this.headers = headers;
  }
}

export function problemResponse(problem: Problem): Response {
  const { status, code, message, parameters } = problem;
  const body = {
    type: 'about:blank',
    title: titles[status],
    status,
    code,
    detail: message,
    ...(parameters.length > 0 && { parameters }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...problem.headers,
    },
  });
}

/** The one place where errors become answers. What we broke ourselves is logged and told without detail. */
export const onError =
  (log: (error: Error) => void) =>
  (error: Error, _c: Context): Response => {
    if (error instanceof Problem) return problemResponse(error);
    if (error instanceof HTTPException && error.status < 500)
      return problemResponse(
        new Problem(400, 'bad-request', error.message || 'The request cannot be read.'),
      );
    log(error);
    return problemResponse(
      new Problem(500, 'internal', 'The server failed to answer; the error was logged.'),
    );
  };
