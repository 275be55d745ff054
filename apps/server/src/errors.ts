import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A parameter that cannot be read, and what would be valid. */
export interface BadParameter {
  readonly name: string;
  readonly value: string;
  readonly expected: string;
}

/** A field of what was sent that cannot be taken: the code is for programs, the detail for who writes them. */
export interface BadField {
  readonly field: string;
  readonly code: string;
  readonly limit?: number;
  readonly detail: string;
}

const titles = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  413: 'Content too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  431: 'Request header fields too large',
  500: 'Server error',
  503: 'Service unavailable',
} as const;

/** What a problem tells beside its detail, as members of its body. */
interface Members {
  readonly parameters?: readonly BadParameter[];
  readonly fields?: readonly BadField[];
  /** The version that is the current one, where another was sent. */
  readonly current?: number;
}

/** An error that a reader of the API caused, as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: keyof typeof titles;
  readonly code: string;
  readonly members: Members;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: Problem['status'],
    code: string,
    detail: string,
    {
      headers = {},
      ...members
    }: Members & { readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}

/** When to come back, for a problem that passes. */
export const retryAfter = (seconds: number) => ({ headers: { 'Retry-After': String(seconds) } });

/** The words and headers of a problem, however they are sent. */
export function problemParts(problem: Problem): { body: string; headers: Record<string, string> } {
  const { status, code, message, members } = problem;
  const body = {
    type: 'about:blank',
    title: titles[status],
    status,
    code,
    detail: message,
    ...members,
  };
  return {
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...problem.headers,
    },
  };
}

export function problemResponse(problem: Problem): Response {
  const { body, headers } = problemParts(problem);
  return new Response(body, { status: problem.status, headers });
}

/** What a log may hold of an error: its kind and where it arose. Its message can quote what a visitor typed. */
export function traceOf(error: Error): { error: string; at: string[] } {
  const { name, message, stack = '' } = error;
  const frames = message ? (stack.split(message).at(-1) ?? '') : stack;
  return {
    error: name,
    at: frames.split('\n').flatMap((line) => /^\s+at (.*)/.exec(line)?.[1] ?? []),
  };
}

/** What names somebody's enquiry: its receipt, wherever it stands, and whatever was asked for in place of one. */
const receipts =
  /(?<=\/api\/+enquiries\/+)(?!terms\/?$)[^/].*|QN[\s_–—-]*(?:[0-9A-Z][\s_–—-]*){8}/gi;

/** The signs behind escapes, also escaped ones, as far as they can be read. */
function unescaped(path: string): string {
  if (!path.includes('%')) return path;
  try {
    const plain = decodeURIComponent(path);
    return plain === path ? path : unescaped(plain);
  } catch {
    return path;
  }
}

/** The path of an address, for the log: a question may follow it, escaped or not, and a receipt stand in it. */
export function pathOf(address: string): string {
  const path = address.split(/[?#]|%(?:25)*3f/i)[0] ?? '';
  const plain = unescaped(path);
  const masked = plain.replace(receipts, ':receipt');
  return masked === plain ? path : masked;
}

/** The one place where errors become answers. What we broke ourselves is logged and told without detail. */
export const onError =
  (log: (error: Error, path: string) => void) =>
  (error: Error, c: Context): Response => {
    if (error instanceof Problem) return problemResponse(error);
    if (error instanceof HTTPException && error.status < 500)
      return problemResponse(
        new Problem(400, 'bad-request', error.message || 'The request cannot be read.'),
      );
    log(error, pathOf(new URL(c.req.url).pathname));
    return problemResponse(
      new Problem(500, 'internal', 'The server failed to answer; the error was logged.'),
    );
  };
