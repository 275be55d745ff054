import { type Language, isLanguage, languageOf, languages } from '@sites/domain';
import { shellPath } from '../release.ts';
import { asKept, kept, languagesKept } from './keeping.ts';
import { type Fetched, scope } from './scope.ts';

/** A network that says nothing for so long is taken for none, where the device can answer. */
const patienceMs = 4000;
/** What a page asks the API for that changes with a release only. */
const documents = ['/api/atlas', '/api/map', '/api/history'];
/** What nothing here may touch beside: what is typed, who is signed in, what is kept of whom. */
const untouched = /^\/(?:api\/|worker\.js$)/;

/** Pages that were made of a shell: their data must be of the same release. */
const ofShell = new Set<string>();

/** The answer of the network, or undefined where there is none in time or only the server's trouble. */
async function ofNetwork(request: Request, hasOther: boolean): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    if (hasOther) setTimeout(() => resolve(undefined), patienceMs);
  });
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  return answer && (answer.status < 500 || !hasOther) ? answer : undefined;
}

/** The languages that a reader may mean, the best first. */
const wished = (path: string): Language[] => {
  const named = path.split('/')[1];
  const others = scope.navigator.languages.flatMap((tag) => languageOf(tag) ?? []);
  return [...(isLanguage(named) ? [named] : []), ...others, ...languages];
};

/** A page of the browser's own, without style or script, where there is nothing else. */
function refusal(language: Language): Response {
  const { title, text, again } = scope.release.refusals[language];
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta name="color-scheme" content="light dark"><title>${title}</title>`;
  return new Response(
    `<!doctype html><html lang="${language}"><head>${head}</head><body>` +
      `<h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></body></html>`,
    {
      status: 503,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'",
      },
    },
  );
}

async function page({ request, resultingClientId }: Fetched): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const held = await languagesKept().catch((): Language[] => []);
  // A file of the API may take its time: what stands in its place only says that there is no network.
  const isOurs = pathname === '/' || isLanguage(pathname.split('/')[1]);
  const answer = await ofNetwork(request, isOurs && held.length > 0);
  if (answer) return answer;
  const whole = await kept(pathname + search);
  if (whole) return whole;
  const [best, ...others] = wished(pathname);
  const language = [best, ...others].find((one) => one && held.includes(one));
  if (language && pathname === '/') return Response.redirect(`/${language}/${search}`);
  const shell = language && (await kept(shellPath(language)));
  if (!shell) return refusal(best ?? 'en');
  ofShell.add(resultingClientId);
  return shell;
}

/** A file by its hashed name: any release that holds it holds the same. */
const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, asKept)) ?? fetch(request);

async function data({ request, clientId }: Fetched): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const held = await kept(pathname + search);
  if (held && ofShell.has(clientId)) return held;
  const answer = await ofNetwork(request, held !== undefined);
  return answer ?? held ?? Response.error();
}

const plainFile = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  const held = await kept(pathname);
  return (await ofNetwork(request, held !== undefined)) ?? held ?? Response.error();
};

/** Who answers a request; undefined where the network alone does. */
function answererOf(event: Fetched): Promise<Response> | undefined {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return undefined;
  if (pathname.startsWith('/assets/')) return file(request);
  if (documents.includes(pathname) && request.mode !== 'navigate') return data(event);
  if (request.mode === 'navigate')
    return request.destination === 'document' ? page(event) : undefined;
  if (untouched.test(pathname)) return undefined;
  return /\.(?:png|svg|ico|webmanifest|txt)$/.test(pathname) ? plainFile(request) : undefined;
}

/** Answers what it can; where this fails, the network does as if nobody stood between. */
export function answer(event: Fetched): void {
  const answered = answererOf(event);
  if (answered) event.respondWith(answered.catch(() => fetch(event.request)));
}
