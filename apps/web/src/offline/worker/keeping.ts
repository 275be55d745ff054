import { type Language, isLanguage, languages as all } from '@sites/domain';
import type { Kept, KeptFile } from '../release.ts';
import { scope } from './scope.ts';

const { release } = scope;
const prefix = 'sites-';
const own = `${prefix}${release.version}`;
/** Answers name what they vary by; what is kept is the same for all. */
export const asKept = { ignoreVary: true };

/** Says within a cache that all of a language is in it: no page ever has such an address. */
const markOf = (language: Language): string => `/kept/${language}`;
const markedBy = (path: string): Language | undefined => {
  const language = path.startsWith('/kept/') ? path.slice(6) : '';
  return isLanguage(language) ? language : undefined;
};

const pathsIn = async (name: string): Promise<string[]> =>
  (await (await caches.open(name)).keys()).map(({ url }) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
  });
const ourCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix));

/** The languages that this release can show without network. */
export const languagesKept = async (): Promise<Language[]> =>
  (await caches.has(own)) ? (await pathsIn(own)).flatMap((path) => markedBy(path) ?? []) : [];

/** The languages that any release on this device can show. */
export async function languagesOfAll(): Promise<Language[]> {
  const paths = await Promise.all((await ourCaches()).map(pathsIn));
  return [...new Set(paths.flat().flatMap((path) => markedBy(path) ?? []))];
}

/** What this release holds at an address. */
export const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.has(own)) ? (await caches.open(own)).match(path, asKept) : undefined;

const needs =
  (languages: readonly Language[]) =>
  ([, , , of]: KeptFile): boolean =>
    of === undefined || of.some((one) => languages.includes(one));
const bytesOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, [, , bytes]) => sum + bytes, 0);

export async function whatIsKept(): Promise<Kept> {
  const languages = await languagesKept();
  const { version, data, files } = release;
  return {
    version,
    data,
    languages,
    bytes: languages.length > 0 ? bytesOf(files.filter(needs(languages))) : 0,
    allBytes: bytesOf(files.filter(needs(all))),
  };
}

/** A file that is exactly the one of this release: the sign-in page of a hotel is none. */
async function fetched([path, sha256]: KeptFile): Promise<Response> {
  const ask = async (cache: RequestCache): Promise<Response> => {
    const answer = await fetch(path, {
      cache,
      integrity: `sha256-${sha256}`,
      credentials: 'omit',
      redirect: 'error',
      priority: 'low',
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  };
  const isHashed = path.startsWith('/assets/');
  const before = isHashed ? await caches.match(path, asKept) : undefined;
  // What the page has fetched already need not come again; where that was cut short, it must.
  return before ?? ask(isHashed ? 'default' : 'no-cache').catch(() => ask('reload'));
}

/** So many at once leave room for what the reader asks for. */
const atOnce = 4;

async function fill(
  cache: Cache,
  files: readonly KeptFile[],
  tell: (done: number, of: number) => void,
): Promise<void> {
  const waiting = [...files];
  const of = bytesOf(files);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await cache.put(file[0], await fetched(file));
      done += file[2];
      tell(done, of);
    }
  };
  await Promise.all(
    Array.from({ length: atOnce }, () =>
      work().catch((error: unknown) => {
        // The others need not go on.
        waiting.length = 0;
        throw error;
      }),
    ),
  );
}

/** Keeps languages, each whole or not at all: until its mark is written, nothing of it is shown. */
export async function keep(
  languages: readonly Language[],
  tell: (done: number, of: number) => void = () => {},
): Promise<void> {
  if (languages.length === 0) return;
  const cache = await caches.open(own);
  const there = new Set(await pathsIn(own));
  const missing = release.files
    .filter(needs([...languages, ...(await languagesKept())]))
    .filter(([path]) => !there.has(path));
  try {
    await fill(cache, missing, tell);
    for (const language of languages) await cache.put(markOf(language), new Response());
  } catch (error) {
    // What fills the device without being of use is given back.
    for (const [path] of missing) await cache.delete(path, asKept);
    throw error;
  }
}

/** Drops what earlier releases left: not before the pages that may still need it are closed. */
export async function dropOthers(): Promise<void> {
  for (const name of await ourCaches()) if (name !== own) await caches.delete(name);
}
