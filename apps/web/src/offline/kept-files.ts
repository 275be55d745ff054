import { type Language, aboutLanguage, isLanguage, languages } from '@sites/domain';
import type { Manifest } from '../page-assets.ts';
import type { KeptFile } from './release.ts';

/** A file that the server sends: where, the SHA-256 of its content in base64, and its bytes on the way. */
export type SentFile = readonly [path: string, sha256: string, bytes: number];

/** The worker's own code among the built files: the browser keeps it by itself. */
export const workerCode = '/device-worker.js';
/** Pages of the desk. What they share with the booth is kept: that works without network. */
const catalogue = /words\/src\/([a-z-]+)\/\w+\.ts$/;
const font = /\/noto-sans-([a-z]+)-/;

/** The language of a catalogue or, of what the server writes, that of its address. */
const languageIn = (path: string): Language | undefined =>
  path.split(/[/=]/).find((part) => isLanguage(part));

/** Everything that scripts lead to, without those that are not to be entered. */
function reachable(
  manifest: Manifest,
  from: readonly string[],
  isClosed: (key: string) => boolean,
): Set<string> {
  const found = new Set<string>();
  const walk = (key: string): void => {
    if (found.has(key) || isClosed(key)) return;
    found.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    [...imports, ...dynamicImports].forEach(walk);
  };
  from.forEach(walk);
  return found;
}

/** The built files that no reader of a language gets: other languages' words and letters. */
function foreignTo(language: Language, manifest: Manifest): (path: string) => boolean {
  const keys = Object.keys(manifest);
  const isClosed = (key: string): boolean => {
    const spoken = catalogue.exec(manifest[key]?.src ?? '')?.[1];
    return spoken !== undefined && spoken !== language;
  };
  const main = keys.filter((key) => manifest[key]?.src?.endsWith('main.tsx'));
  const visited = reachable(manifest, main, isClosed);
  const closed = reachable(manifest, keys.filter(isClosed), (key) => visited.has(key));
  const files = new Set([...closed].map((key) => `/${manifest[key]?.file}`));
  const { font: own } = aboutLanguage(language);
  return (path) => {
    const cut = font.exec(path)?.[1];
    return files.has(path) || (cut !== undefined && cut !== own?.cut);
  };
}

/** What a device keeps of all that the server sends, each with the languages that need it. */
export function keptFiles(manifest: Manifest, sent: readonly SentFile[]): KeptFile[] {
  const foreign = new Map(languages.map((one) => [one, foreignTo(one, manifest)]));
  return sent.flatMap(([path, sha256, bytes]): KeptFile[] => {
    if (path === workerCode) return [];
    const written = path.startsWith('/assets/') ? undefined : languageIn(path);
    const by = written ? [written] : languages.filter((language) => !foreign.get(language)?.(path));
    return [by.length === languages.length ? [path, sha256, bytes] : [path, sha256, bytes, by]];
  });
}
