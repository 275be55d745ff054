import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** What stands in `/notices.txt`: a part of the front end that others made, and the words it asks us to pass on. */
export interface Notice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;
const licenceFile = /^(?:licen[cs]e|copying|notice)/i;
/** Code that the build itself adds to scripts. */
const builders: Readonly<Record<string, string>> = { '\0rolldown/': 'rolldown', '\0vite/': 'vite' };

/** Files of ours that others made a part of. */
const ofOthers: readonly { files: RegExp; notice: (root: string) => Notice }[] = [
  {
    files: /apps\/web\/fonts\/noto-sans-/,
    notice: (root) => ({
      name: 'Noto Sans CJK',
      licence: 'OFL-1.1',
      text: readFileSync(join(root, 'apps/web/fonts/OFL.txt'), 'utf8'),
    }),
  },
  {
    files: /geo\/basemap\/dist\/(?:coast|shore|still|neighbour)/,
    notice: () => ({
      name: 'GSHHG, the shore lines',
      licence: 'LGPL-3.0',
      text:
        'Wessel, P., and W. H. F. Smith, 1996, A global, self-consistent, hierarchical, high-resolution ' +
        'geography database.\nhttps://www.soest.hawaii.edu/pwessel/gshhg/ · moved, smoothed and simplified\n' +
        'https://www.gnu.org/licenses/lgpl-3.0.txt',
    }),
  },
  {
    files: /geo\/basemap\/dist\/(?:border|neighbour|still)/,
    notice: () => ({
      name: 'The land border',
      licence: 'ODbL-1.0',
      text:
        '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright\n' +
        'https://opendatacommons.org/licenses/odbl/1-0/',
    }),
  },
  {
    files: /geo\/basemap\/dist\/(?:province|still)/,
    notice: () => ({
      name: 'Natural Earth, the line of the province',
      licence: 'public domain',
      text: 'https://www.naturalearthdata.com/about/terms-of-use/',
    }),
  },
];

/** The folder of a package as seen from another one. */
function findPackage(name: string, from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  throw new Error(`${name} is in the bundle but not installed: its licence is unknown`);
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((one) => licenceFile.test(one));
  const readme = readdirSync(folder).find((one) => /^readme/i.test(one));
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : readme && /^#+ *licen[cs]e[^]*/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[0];
  if (!license || !text) throw new Error(`${name} is in the bundle but tells no licence`);
  // What a builder is made of itself is in no bundle.
  const [own = text] = text.split(/^#.*bundled dependencies/im);
  return { name: `${name} ${version}`, licence: license, text: own };
}

/** The packages of a module: its own, and those that were built into it, as its source map says. */
export function packagesOf(module: string): string[] {
  const builder = Object.entries(builders).find(([start]) => module.startsWith(start));
  if (builder) return [findPackage(builder[1], import.meta.dirname)];
  const file = module.replace(/^\0/, '').split('?')[0] ?? '';
  const [folder] = packageName.exec(file) ?? [];
  if (!folder) return [];
  const { sources } = existsSync(`${file}.map`)
    ? (JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] })
    : { sources: [] };
  const inside = sources.flatMap((source) => packageName.exec(`/${source}`)?.[1] ?? []);
  return [folder, ...[...new Set(inside)].map((name) => findPackage(name, folder))];
}

/** Everything of others in a front end of these modules and files. */
export function noticesOf(modules: readonly string[], files: readonly string[], root: string) {
  const folders = new Set([...modules, ...files].flatMap(packagesOf));
  const ours = [...modules, ...files].map((file) => relative(root, file));
  return [
    ...[...folders].map(noticeOf).toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    ...ofOthers
      .filter((one) => ours.some((file) => one.files.test(file)))
      .map(({ notice }) => notice(root)),
  ];
}

const line = '-'.repeat(72);
export const noticesText = (notices: readonly Notice[], ours: string): string =>
  [
    'Quảng Ninh Sites contains the work of others. These are their names and licences.',
    ...notices.map(({ name, licence, text }) => `${line}\n${name} (${licence})\n\n${text.trim()}`),
    `${line}\nQuảng Ninh Sites itself (MIT)\n\n${ours.trim()}\n`,
  ].join('\n\n');

/** Writes `notices.txt` beside the front end that is built. */
export const notices = (root: string): Plugin => ({
  name: 'notices',
  // What the server contains is not given to anybody.
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const parts = Object.values(bundle);
    const modules = parts.flatMap((part) =>
      part.type === 'chunk' ? Object.keys(part.modules) : [],
    );
    const files = parts.flatMap((part) => (part.type === 'asset' ? part.originalFileNames : []));
    this.emitFile({
      type: 'asset',
      fileName: 'notices.txt',
      source: noticesText(
        noticesOf(
          modules,
          files.map((file) => join(root, 'apps/web', file)),
          root,
        ),
        readFileSync(join(root, 'LICENSE'), 'utf8'),
      ),
    });
  },
});
