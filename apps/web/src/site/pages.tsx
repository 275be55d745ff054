import type { ComponentType } from 'react';
import { type Language, languages } from '@sites/domain';
import { loadAboutWords, loadLawWords } from '@sites/words';
import { Finder } from '../find/Finder.tsx';
import { withDetail } from './detail.tsx';
import { type PageKind, pageKinds } from './route.ts';

/** Most readers open the list: its code is part of the first script, where it packs best. */
const loadFinder = async (): Promise<ComponentType> => Finder;

export const loadPage: Readonly<Record<PageKind, (language: Language) => Promise<ComponentType>>> =
  {
    finder: loadFinder,
    // Inside somebody else's page: the same map and list, without the header.
    embed: loadFinder,
    data: (language) =>
      withDetail(
        language,
        Promise.all([import('../about/DataPage.tsx'), loadAboutWords[language]()]).then(
          ([{ DataPage }, about]) =>
            () => <DataPage about={about} />,
        ),
      ),
    compare: (language) =>
      withDetail(
        language,
        import('../compare/ComparePage.tsx').then(({ ComparePage }) => ComparePage),
      ),
    async rules(language) {
      const [{ LawPage }, law] = await Promise.all([
        import('../law/LawPage.tsx'),
        loadLawWords[language](),
      ]);
      return () => <LawPage law={law} />;
    },
    park: (language) =>
      withDetail(
        language,
        import('../places/PlacePage.tsx').then(({ ParkPage }) => ParkPage),
      ),
    zone: (language) =>
      withDetail(
        language,
        import('../places/PlacePage.tsx').then(({ ZonePage }) => ZonePage),
      ),
    'park-sheet': (language) =>
      withDetail(
        language,
        import('../sheet/ParkSheet.tsx').then(({ ParkSheet }) => ParkSheet),
      ),
    sheet: (language) =>
      withDetail(
        language,
        import('../sheet/ListSheet.tsx').then(({ ListSheet }) => ListSheet),
      ),
  };

export type Pages = Readonly<Record<Language, Readonly<Record<PageKind, ComponentType>>>>;

/** Every page in every language, for the server. */
export async function loadPages(): Promise<Pages> {
  const of = async (language: Language) =>
    Object.fromEntries(
      await Promise.all(
        pageKinds.map(async (kind) => [kind, await loadPage[kind](language)] as const),
      ),
    ) as Record<PageKind, ComponentType>;
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await of(language)] as const)),
  ) as Record<Language, Record<PageKind, ComponentType>>;
}
