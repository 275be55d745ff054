import { forEachLanguage, type Language } from '@sites/domain';
export { touchToBegin } from './touch-to-begin.ts';
import type { AboutWords } from './en/about.ts';
import type { BoothWords } from './en/booth.ts';
import type { ClustersWords } from './en/clusters.ts';
import type { DeskWords } from './en/desk.ts';
import type { EnergyWords } from './en/energy.ts';
import type { EnquireWords } from './en/enquire.ts';
import type { KioskWords } from './en/kiosk.ts';
import type { LawWords } from './en/law.ts';
import type { AnswerWords } from './en/answer.ts';
import type { OfflineWords } from './en/offline.ts';
import type { ProvinceWords } from './en/province.ts';
import type { StatementsWords } from './en/statements.ts';
import type { DetailWords } from './en/detail.ts';
import { type Load, loadDetailWords } from './load.ts';

/** The files of each language that single pages need: named apart, as no list waits for them. */
const catalogues: Readonly<
  Record<
    Language,
    {
      readonly desk: () => Promise<{ readonly desk: DeskWords }>;
      readonly booth: () => Promise<{ readonly booth: BoothWords }>;
      readonly about: () => Promise<{ readonly about: AboutWords }>;
      readonly law: () => Promise<{ readonly law: LawWords }>;
      readonly clusters: () => Promise<{ readonly clusters: ClustersWords }>;
      readonly energy: () => Promise<{ readonly energy: EnergyWords }>;
      readonly province: () => Promise<{ readonly province: ProvinceWords }>;
      readonly statements: () => Promise<{ readonly statements: StatementsWords }>;
      readonly enquire: () => Promise<{ readonly enquire: EnquireWords }>;
      readonly answer: () => Promise<{ readonly answer: AnswerWords }>;
      readonly offline: () => Promise<{ readonly offline: OfflineWords }>;
      readonly kiosk: () => Promise<{ readonly kiosk: KioskWords }>;
    }
  >
> = {
  vi: {
    desk: () => import('./vi/desk.ts'),
    booth: () => import('./vi/booth.ts'),
    about: () => import('./vi/about.ts'),
    law: () => import('./vi/law.ts'),
    clusters: () => import('./vi/clusters.ts'),
    energy: () => import('./vi/energy.ts'),
    province: () => import('./vi/province.ts'),
    statements: () => import('./vi/statements.ts'),
    enquire: () => import('./vi/enquire.ts'),
    answer: () => import('./vi/answer.ts'),
    offline: () => import('./vi/offline.ts'),
    kiosk: () => import('./vi/kiosk.ts'),
  },
  en: {
    desk: () => import('./en/desk.ts'),
    booth: () => import('./en/booth.ts'),
    about: () => import('./en/about.ts'),
    law: () => import('./en/law.ts'),
    clusters: () => import('./en/clusters.ts'),
    energy: () => import('./en/energy.ts'),
    province: () => import('./en/province.ts'),
    statements: () => import('./en/statements.ts'),
    enquire: () => import('./en/enquire.ts'),
    answer: () => import('./en/answer.ts'),
    offline: () => import('./en/offline.ts'),
    kiosk: () => import('./en/kiosk.ts'),
  },
  'zh-hans': {
    desk: () => import('./zh-hans/desk.ts'),
    booth: () => import('./zh-hans/booth.ts'),
    about: () => import('./zh-hans/about.ts'),
    law: () => import('./zh-hans/law.ts'),
    clusters: () => import('./zh-hans/clusters.ts'),
    energy: () => import('./zh-hans/energy.ts'),
    province: () => import('./zh-hans/province.ts'),
    statements: () => import('./zh-hans/statements.ts'),
    enquire: () => import('./zh-hans/enquire.ts'),
    answer: () => import('./zh-hans/answer.ts'),
    offline: () => import('./zh-hans/offline.ts'),
    kiosk: () => import('./zh-hans/kiosk.ts'),
  },
  'zh-hant': {
    desk: () => import('./zh-hant/desk.ts'),
    booth: () => import('./zh-hant/booth.ts'),
    about: () => import('./zh-hant/about.ts'),
    law: () => import('./zh-hant/law.ts'),
    clusters: () => import('./zh-hant/clusters.ts'),
    energy: () => import('./zh-hant/energy.ts'),
    province: () => import('./zh-hant/province.ts'),
    statements: () => import('./zh-hant/statements.ts'),
    enquire: () => import('./zh-hant/enquire.ts'),
    answer: () => import('./zh-hant/answer.ts'),
    offline: () => import('./zh-hant/offline.ts'),
    kiosk: () => import('./zh-hant/kiosk.ts'),
  },
  ja: {
    desk: () => import('./ja/desk.ts'),
    booth: () => import('./ja/booth.ts'),
    about: () => import('./ja/about.ts'),
    law: () => import('./ja/law.ts'),
    clusters: () => import('./ja/clusters.ts'),
    energy: () => import('./ja/energy.ts'),
    province: () => import('./ja/province.ts'),
    statements: () => import('./ja/statements.ts'),
    enquire: () => import('./ja/enquire.ts'),
    answer: () => import('./ja/answer.ts'),
    offline: () => import('./ja/offline.ts'),
    kiosk: () => import('./ja/kiosk.ts'),
  },
  ko: {
    desk: () => import('./ko/desk.ts'),
    booth: () => import('./ko/booth.ts'),
    about: () => import('./ko/about.ts'),
    law: () => import('./ko/law.ts'),
    clusters: () => import('./ko/clusters.ts'),
    energy: () => import('./ko/energy.ts'),
    province: () => import('./ko/province.ts'),
    statements: () => import('./ko/statements.ts'),
    enquire: () => import('./ko/enquire.ts'),
    answer: () => import('./ko/answer.ts'),
    offline: () => import('./ko/offline.ts'),
    kiosk: () => import('./ko/kiosk.ts'),
  },
  id: {
    desk: () => import('./id/desk.ts'),
    booth: () => import('./id/booth.ts'),
    about: () => import('./id/about.ts'),
    law: () => import('./id/law.ts'),
    clusters: () => import('./id/clusters.ts'),
    energy: () => import('./id/energy.ts'),
    province: () => import('./id/province.ts'),
    statements: () => import('./id/statements.ts'),
    enquire: () => import('./id/enquire.ts'),
    answer: () => import('./id/answer.ts'),
    offline: () => import('./id/offline.ts'),
    kiosk: () => import('./id/kiosk.ts'),
  },
};

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

/** Words of the statements on privacy and accessibility, and of addresses that lead nowhere. */
export const loadStatementsWords: Load<StatementsWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].statements()).statements,
);

/** Words that only the staff desk needs. */
export const loadDeskWords: Load<DeskWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].desk()).desk,
);

/** Words of asking: the form, the receipt, what becomes of an enquiry. */
export const loadEnquireWords: Load<EnquireWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].enquire()).enquire,
);

/** Words of the answer alone, and of the needs that are typed. */
export const loadAnswerWords: Load<AnswerWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].answer()).answer,
);

/** Words of use without network. */
export const loadOfflineWords: Load<OfflineWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].offline()).offline,
);

/** Words of the booth of a fair. */
export const loadBoothWords: Load<BoothWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].booth()).booth,
);

/** Words of the kiosk: its page, and the bar that every page then has. */
export const loadKioskWords: Load<KioskWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].kiosk()).kiosk,
);

/** Words that come after the list's, each catalogue with what needs it. */
export interface LaterWords {
  readonly detail: DetailWords;
  readonly about: AboutWords;
  readonly law: LawWords;
  readonly clusters: ClustersWords;
  readonly energy: EnergyWords;
  readonly province: ProvinceWords;
  readonly statements: StatementsWords;
  readonly desk: DeskWords;
  readonly enquire: EnquireWords;
  readonly answer: AnswerWords;
  readonly offline: OfflineWords;
  readonly booth: BoothWords;
  readonly kiosk: KioskWords;
}

export const loadLaterWords: { readonly [C in keyof LaterWords]: Load<LaterWords[C]> } = {
  detail: loadDetailWords,
  about: loadAboutWords,
  law: loadLawWords,
  clusters: loadClustersWords,
  energy: loadEnergyWords,
  province: loadProvinceWords,
  statements: loadStatementsWords,
  desk: loadDeskWords,
  enquire: loadEnquireWords,
  answer: loadAnswerWords,
  offline: loadOfflineWords,
  booth: loadBoothWords,
  kiosk: loadKioskWords,
};
