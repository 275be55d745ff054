import * as v from 'valibot';

/** Why the desk did not do what it was asked; the words have a sentence for each code they know. */
export class DeskFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

async function codeOf(answer: Response): Promise<string> {
  const problem: unknown = await answer.json().catch(() => undefined);
  const isProblem = typeof problem === 'object' && problem !== null && 'code' in problem;
  return isProblem ? String(problem.code) : 'other';
}

/** Sends to the desk: with a body to do something, without to read. Nothing of it is kept by the browser. */
export async function send(path: string, body?: unknown): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      cache: 'no-store',
      credentials: 'same-origin',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  } catch {
    throw new DeskFault('offline');
  }
  if (!answer.ok) throw new DeskFault(await codeOf(answer));
  return answer;
}

/** The same, with the answer read by its schema. */
export async function ask<S extends v.GenericSchema>(
  schema: S,
  path: string,
  body?: unknown,
): Promise<v.InferOutput<S>> {
  const answer = await send(path, body);
  const read = v.safeParse(schema, await answer.json().catch(() => undefined));
  if (!read.success) throw new DeskFault('other');
  return read.output;
}

/** Hands an answer to the browser as a file. */
export async function saveAnswer(answer: Response, name: string): Promise<void> {
  const url = URL.createObjectURL(await answer.blob());
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
