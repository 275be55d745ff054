import { forEachLanguage } from '@sites/domain';
import type { PageAssets } from '../render.tsx';
import { pageKinds } from './route.ts';

/** The part of Vite's manifest that we read. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
      readonly src?: string;
      readonly isEntry?: boolean;
    }
  >
>;

/** Addresses that a page asks for first, out of what the build wrote. */
export function pageAssets(manifest: Manifest): PageAssets {
  const chunks = Object.values(manifest);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the built front end has no entry: build it again');
  type Chunk = Manifest[string];
  const withImports = (chunk: Chunk): string[] => [
    ...new Set([
      `/${chunk.file}`,
      ...(chunk.imports ?? []).flatMap((key) => withImports(manifest[key]!)),
    ]),
  ];
  const find = (source: string) => {
    const chunk = chunks.find(({ src }) => src?.endsWith(source));
    if (!chunk) throw new Error(`the built front end has no ${source}: build it again`);
    return `/${chunk.file}`;
  };
  const page = (source: string): string[] => {
    const chunk = chunks.find(({ src }) => src?.endsWith(source));
    if (!chunk) throw new Error(`the built front end has no ${source}: build it again`);
    return withImports(chunk).filter((file) => file !== `/${entry.file}`);
  };
  const imported = withImports(entry).slice(1);
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map((file) => `/${file}`),
    fonts: ['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600'].map((name) =>
      find(`be-vietnam-pro-${name}-normal.woff2`),
    ),
    pages: {
      // The list is part of the first script.
      finder: [],
      embed: [],
      data: page('src/about/DataPage.tsx'),
      compare: page('src/compare/ComparePage.tsx'),
      rules: page('src/law/LawPage.tsx'),
      park: page('src/places/PlacePage.tsx'),
      zone: page('src/places/PlacePage.tsx'),
      'park-sheet': page('src/sheet/ParkSheet.tsx'),
      sheet: page('src/sheet/ListSheet.tsx'),
    },
    preload: forEachLanguage((language) => [...imported, find(`words/src/${language}/list.ts`)]),
    details: forEachLanguage((language) => [find(`words/src/${language}/detail.ts`)]),
  };
}

/** What a page asks for where nothing was built: the sources, which tools then serve. */
export const sourceAssets: PageAssets = {
  script: '/src/main.tsx',
  styles: ['/src/styles/index.css'],
  fonts: [],
  preload: forEachLanguage(() => []),
  details: forEachLanguage(() => []),
  pages: Object.fromEntries(pageKinds.map((kind) => [kind, []])) as unknown as PageAssets['pages'],
};
