import { forEachLanguage, recordOf } from '@sites/domain';
import type { PageAssets } from './render.tsx';
import { isFirst } from './load-page.ts';
import { aboutPage, pageKinds } from './page/route.ts';

/** The part of Vite's manifest that we read: what became of each source. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
      readonly src?: string;
      readonly isEntry?: boolean;
    }
  >
>;
type Chunk = Manifest[string];

const laterStyles = 'styles/later.css';
/** Styles of the staff desk, which no visitor's page asks for. */
const deskStyles = 'styles/desk.css';

/** Styles of the page that a kiosk begins with. */
const kioskStyles = 'styles/kiosk.css';

/** The styles of each kind of page: most readers open the list, and wait for no others. */
const stylesOf = (
  ofAll: readonly string[],
  addressOf: (source: string) => string,
): PageAssets['styles'] =>
  recordOf(pageKinds, (kind) => {
    const { script } = aboutPage(kind);
    if (isFirst(script)) return ofAll;
    const own = script.startsWith('desk/')
      ? [deskStyles]
      : script.startsWith('kiosk/')
        ? [kioskStyles]
        : [];
    return [...ofAll, ...[laterStyles, ...own].map(addressOf)];
  });

/** Addresses that a page asks for first, out of what the build wrote. */
export function pageAssets(manifest: Manifest): PageAssets {
  const chunks = Object.values(manifest);
  const entry = chunks.find(({ isEntry, src }) => isEntry && src?.endsWith('main.tsx'));
  if (!entry) throw new Error('the built front end has no entry: build it again');
  const withImports = (chunk: Chunk): [string, ...string[]] => {
    // The manifest names each of its own imports.
    const imported = (chunk.imports ?? []).flatMap((key) => withImports(manifest[key]!));
    const own = `/${chunk.file}`;
    return [own, ...new Set(imported.filter((file) => file !== own))];
  };
  const find = (source: string): Chunk => {
    const chunk = chunks.find(({ src }) => src?.endsWith(source));
    if (!chunk) throw new Error(`the built front end has no ${source}: build it again`);
    return chunk;
  };
  const [first, ...imported] = withImports(entry);
  /** A catalogue with what it imports, the first script apart. */
  const words = (language: string, catalogue: string) =>
    withImports(find(`words/src/${language}/${catalogue}.ts`)).filter((file) => file !== first);
  return {
    script: first,
    styles: stylesOf(
      (entry.css ?? []).map((file) => `/${file}`),
      (source) => `/${find(source).file}`,
    ),
    fonts: ['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600'].map(
      (name) => `/${find(`be-vietnam-pro-${name}-normal.woff2`).file}`,
    ),
    pages: recordOf(pageKinds, (kind) => {
      const page = aboutPage(kind);
      const scripts = isFirst(page.script) ? [] : withImports(find(`src/${page.script}.tsx`));
      return forEachLanguage((language) => [
        ...scripts.filter((file) => file !== first),
        ...page.words.flatMap((catalogue) => words(language, catalogue)),
      ]);
    }),
    preload: forEachLanguage((language) => [...imported, ...words(language, 'list')]),
    details: forEachLanguage((language) => words(language, 'detail')),
  };
}

/** What a page asks for where nothing was built: the sources, which tools then serve. */
export const sourceAssets: PageAssets = {
  script: '/src/main.tsx',
  styles: stylesOf(['/src/styles/index.css'], (source) => `/src/${source}`),
  fonts: [],
  preload: forEachLanguage(() => []),
  details: forEachLanguage(() => []),
  pages: recordOf(pageKinds, () => forEachLanguage(() => [])),
};
