import { type Language, forEachLanguage } from '@sites/domain';
import type { AboutWords } from './en/about.ts';
import type { ClustersWords } from './en/clusters.ts';
import type { DeskWords } from './en/desk.ts';
import type { DetailWords } from './en/detail.ts';
import type { EnergyWords } from './en/energy.ts';
import type { EnquireWords } from './en/enquire.ts';
import type { LawWords } from './en/law.ts';
import type { ProvinceWords } from './en/province.ts';
import type { StatementsWords } from './en/statements.ts';
import type { Words } from './en/list.ts';

type Load<W> = Readonly<Record<Language, () => Promise<W>>>;

/**
 * The files of each language: beside the table, the one place that names them, because a bundler has to see
 * each path.
 */
const catalogues: Readonly<
  Record<
    Language,
    {
      readonly list: () => Promise<{ readonly list: Words }>;
      readonly desk: () => Promise<{ readonly desk: DeskWords }>;
      readonly detail: () => Promise<{ readonly detail: DetailWords }>;
      readonly about: () => Promise<{ readonly about: AboutWords }>;
      readonly law: () => Promise<{ readonly law: LawWords }>;
      readonly clusters: () => Promise<{ readonly clusters: ClustersWords }>;
      readonly energy: () => Promise<{ readonly energy: EnergyWords }>;
      readonly province: () => Promise<{ readonly province: ProvinceWords }>;
      readonly enquire: () => Promise<{ readonly enquire: EnquireWords }>;
      readonly statements: () => Promise<{ readonly statements: StatementsWords }>;
    }
  >
> = {
  vi: {
    list: () => import('./vi/list.ts'),
    desk: () => import('./vi/desk.ts'),
    detail: () => import('./vi/detail.ts'),
    about: () => import('./vi/about.ts'),
    law: () => import('./vi/law.ts'),
    clusters: () => import('./vi/clusters.ts'),
    energy: () => import('./vi/energy.ts'),
    province: () => import('./vi/province.ts'),
    enquire: () => import('./vi/enquire.ts'),
    statements: () => import('./vi/statements.ts'),
  },
  en: {
    list: () => import('./en/list.ts'),
    desk: () => import('./en/desk.ts'),
    detail: () => import('./en/detail.ts'),
    about: () => import('./en/about.ts'),
    law: () => import('./en/law.ts'),
    clusters: () => import('./en/clusters.ts'),
    energy: () => import('./en/energy.ts'),
    province: () => import('./en/province.ts'),
    enquire: () => import('./en/enquire.ts'),
    statements: () => import('./en/statements.ts'),
  },
  'zh-hans': {
    list: () => import('./zh-hans/list.ts'),
    desk: () => import('./zh-hans/desk.ts'),
    detail: () => import('./zh-hans/detail.ts'),
    about: () => import('./zh-hans/about.ts'),
    law: () => import('./zh-hans/law.ts'),
    clusters: () => import('./zh-hans/clusters.ts'),
    energy: () => import('./zh-hans/energy.ts'),
    province: () => import('./zh-hans/province.ts'),
    enquire: () => import('./zh-hans/enquire.ts'),
    statements: () => import('./zh-hans/statements.ts'),
  },
  'zh-hant': {
    list: () => import('./zh-hant/list.ts'),
    desk: () => import('./zh-hant/desk.ts'),
    detail: () => import('./zh-hant/detail.ts'),
    about: () => import('./zh-hant/about.ts'),
    law: () => import('./zh-hant/law.ts'),
    clusters: () => import('./zh-hant/clusters.ts'),
    energy: () => import('./zh-hant/energy.ts'),
    province: () => import('./zh-hant/province.ts'),
    enquire: () => import('./zh-hant/enquire.ts'),
    statements: () => import('./zh-hant/statements.ts'),
  },
  ja: {
    list: () => import('./ja/list.ts'),
    desk: () => import('./ja/desk.ts'),
    detail: () => import('./ja/detail.ts'),
    about: () => import('./ja/about.ts'),
    law: () => import('./ja/law.ts'),
    clusters: () => import('./ja/clusters.ts'),
    energy: () => import('./ja/energy.ts'),
    province: () => import('./ja/province.ts'),
    enquire: () => import('./ja/enquire.ts'),
    statements: () => import('./ja/statements.ts'),
  },
  ko: {
    list: () => import('./ko/list.ts'),
    desk: () => import('./ko/desk.ts'),
    detail: () => import('./ko/detail.ts'),
    about: () => import('./ko/about.ts'),
    law: () => import('./ko/law.ts'),
    clusters: () => import('./ko/clusters.ts'),
    energy: () => import('./ko/energy.ts'),
    province: () => import('./ko/province.ts'),
    enquire: () => import('./ko/enquire.ts'),
    statements: () => import('./ko/statements.ts'),
  },
  id: {
    list: () => import('./id/list.ts'),
    desk: () => import('./id/desk.ts'),
    detail: () => import('./id/detail.ts'),
    about: () => import('./id/about.ts'),
    law: () => import('./id/law.ts'),
    clusters: () => import('./id/clusters.ts'),
    energy: () => import('./id/energy.ts'),
    province: () => import('./id/province.ts'),
    enquire: () => import('./id/enquire.ts'),
    statements: () => import('./id/statements.ts'),
  },
};

/** Loads the words that the list needs, in one language and no other. */
export const loadWords: Load<Words> = forEachLanguage(
  (language) => async () => (await catalogues[language].list()).list,
);

/** Words of panels, pages, sheets and files. */
export const loadDetailWords: Load<DetailWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].detail()).detail,
);

/** Words that only the page about the data needs. */
export const loadAboutWords: Load<AboutWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].about()).about,
);

/** Words that only the page about incentives and rules needs. */
export const loadLawWords: Load<LawWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].law()).law,
);

/** Words that only the page of clusters needs. */
const loadClustersWords: Load<ClustersWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].clusters()).clusters,
);

/** Words that only the page about energy needs. */
export const loadEnergyWords: Load<EnergyWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].energy()).energy,
);

/** Words that only the page about the province needs. */
export const loadProvinceWords: Load<ProvinceWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].province()).province,
);

/** Words that only the staff desk needs. */
export const loadDeskWords: Load<DeskWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].desk()).desk,
);

/** Words of asking: the form, the receipt, what becomes of an enquiry. */
export const loadEnquireWords: Load<EnquireWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].enquire()).enquire,
);

/** Words of the statements on privacy and accessibility, and of addresses that lead nowhere. */
export const loadStatementsWords: Load<StatementsWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].statements()).statements,
);

/** Words that come after the list's, each catalogue with what needs it. */
export interface LaterWords {
  readonly detail: DetailWords;
  readonly about: AboutWords;
  readonly law: LawWords;
  readonly clusters: ClustersWords;
  readonly energy: EnergyWords;
  readonly province: ProvinceWords;
  readonly desk: DeskWords;
  readonly enquire: EnquireWords;
  readonly statements: StatementsWords;
}

export const loadLaterWords: { readonly [C in keyof LaterWords]: Load<LaterWords[C]> } = {
  detail: loadDetailWords,
  about: loadAboutWords,
  law: loadLawWords,
  clusters: loadClustersWords,
  energy: loadEnergyWords,
  province: loadProvinceWords,
  desk: loadDeskWords,
  enquire: loadEnquireWords,
  statements: loadStatementsWords,
};

/** Everything in every language, for a server. */
export async function loadEvery<W>(load: Load<W>): Promise<Readonly<Record<Language, W>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(load).map(async ([language, words]) => [language, await words()]),
    ),
  ) as Record<Language, W>;
}
