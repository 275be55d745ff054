import type { LaterWords } from '../later.ts';
import type { Words } from '../en/list.ts';
import type { NumberKind, TextKind } from './kinds.ts';

/** The kinds of a message's parameters, in their order. */
export type Kinds = readonly (NumberKind | TextKind)[];

type KindsOf<A extends readonly unknown[]> = {
  readonly [I in keyof A]: A[I] extends number ? NumberKind : TextKind;
};
type Holds<T> = T extends (...args: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Holds<T[K]> }[keyof T]
      ? true
      : false;
type TemplatesOf<T> = {
  readonly [K in keyof T as Holds<T[K]> extends true ? K : never]: T[K] extends (
    ...args: infer A
  ) => unknown
    ? KindsOf<A>
    : TemplatesOf<T[K]>;
};

/**
 * Every message that takes parameters, with what stands for each: what is missing does not compile. Where a number
 * is handed over as text, it is one.
 */
export const templates: TemplatesOf<LaterWords & { readonly list: Words }> = {
  list: {
    date: {
      year: ['year'],
      month: ['month', 'year'],
      day: ['day', 'month', 'year'],
      about: ['exactDate'],
      asOf: ['date'],
    },
    header: { letOf: [] },
    filters: {
      quote: ['typed'],
      count: ['part', 'count'],
      by: {
        vacancy: { chip: ['range'] },
        supply: { chip: ['range'] },
        area: { chip: ['range'] },
        leasable: { chip: ['range'] },
        port: { chip: ['chip'] },
        gate: { chip: ['chip'] },
        airport: { chip: ['chip'] },
        interchange: { chip: ['chip'] },
        near: { chip: ['chip'] },
        power: { chip: ['option'] },
        status: { chip: ['state'] },
        zone: { chip: ['place'] },
        sector: { chip: ['values'] },
        q: { chip: ['typed'] },
        occupancy: { chip: ['range'] },
        rent: { chip: ['range'] },
        housing: { chip: ['state'] },
      },
      range: {
        min: ['number', 'unit'],
        max: ['number', 'unit'],
        both: ['low', 'high', 'unit'],
      },
      reach: { to: ['limit', 'place'], with: ['chip', 'needs'] },
      near: {
        chip: ['limit', 'point'],
        straight: ['limit'],
        road: ['limit'],
      },
      ship: ['number'],
      powerWithin: ['option', 'km'],
    },
    list: {
      foundBy: { name: ['park'], place: ['place'], developer: ['company'], tenant: ['company'] },
      found: ['part', 'whole'],
      all: ['count'],
      sites: ['count'],
      counts: ['part', 'whole', 'part', 'part'],
      hidden: ['count'],
      inside: ['park'],
      together: ['items'],
      open: ['items'],
      fails: ['items'],
    },
    notice: { dropped: ['items'] },
    figure: {
      confirmed: ['amount'],
      atLeast: ['amount'],
      upTo: ['amount'],
      notApplicable: ['gap'],
      over: ['number'],
      atMost: ['amount'],
      about: ['amount'],
      nearly: ['amount'],
    },
    power: { stateOf: ['option', 'state'] },
    ranking: {
      upTo: ['high'],
    },
    shortlist: { star: ['park'], unstar: ['park'], count: ['count'] },
    compare: { open: ['count'] },
    year: { changes: ['year', 'changes'] },
    quantity: ['number', 'unit'],
    preferences: {
      million: ['money'],
      billion: ['money'],
      perYear: ['unit'],
      perMonth: ['money'],
      converted: ['amount'],
    },
  },
  detail: {
    park: {
      accessNote: ['percent'],
      partOf: ['park'],
      siteAccuracy: ['how', 'number'],
      nearestSubstation: ['option'],
    },
    works: { near: ['km'], none: ['km'], away: ['km'], by: ['year', 'number', 'number'] },
    zone: { drawn: ['number', 'signed'] },
    share: { length: ['count'], exports: ['count'] },
    sheet: { ofPark: ['park'], made: ['date'], locator: ['park'], more: ['count'] },
    shortlist: { ask: ['count'], note: ['park'] },
    compare: { shown: ['number', 'whole'], due: ['year'] },
    pack: { gone: ['count'], place: ['part', 'whole'], read: ['date'] },
    table: {
      low: ['measure'],
      high: ['measure'],
      state: ['measure'],
      asOf: ['measure'],
      confidence: ['measure'],
      source: ['measure'],
      nearest: ['kind'],
      km: ['kind'],
      power: ['option'],
    },
    page: { dataset: ['park'] },
    question: ['park', 'what', 'link'],
    charts: { occupancy: ['figure', 'percent'], onePool: ['amount'] },
    data: { version: ['version'], compiled: ['date'] },
    reason: {
      inside: ['measure', 'figure'],
      outside: ['measure', 'figure'],
      notApplicable: ['measure', 'gap'],
      tooWide: ['measure', 'figure', 'why'],
      cleared: ['amount', 'amount', 'date'],
      notPublished: ['measure', 'gap'],
      berth: ['amount'],
      near: ['place', 'span'],
      far: ['place', 'span'],
      siteVague: ['place', 'span'],
      berthUnknown: ['place', 'span'],
      berthPlanned: ['place', 'span'],
      placeUnconfirmed: ['place', 'span'],
      berthUnfit: ['place'],
      noRoad: ['place'],
      placeUnlocated: ['place'],
      power: ['option', 'state'],
      substation: ['option', 'station', 'span'],
      substationOpen: ['option', 'station', 'span'],
      listed: ['values'],
      notListed: ['values'],
      pointNear: ['span'],
      pointFar: ['span'],
      pointVague: ['span'],
      straight: ['span'],
      byRoad: ['span'],
      undated: ['sentence'],
      dated: ['sentence', 'date'],
      settle: ['what', 'who'],
    },
    year: { notice: ['year'], sameLand: ['year'] },
    advice: {
      drop: ['quoted'],
      further: ['count'],
      readyBy: ['year'],
      whom: ['who'],
      sameLand: ['park'],
      atSites: ['whole', 'part'],
      more: ['atSites', 'ofSites'],
      may: ['atSites', 'ofSites'],
      away: ['limit', 'place'],
      ask: ['count'],
    },
    changes: {
      changed: ['count', 'date'],
      none: ['date'],
      onScreen: ['count'],
      change: ['park', 'measure', 'figure', 'amount'],
    },
    filters: {
      otherLand: { vacancy: ['filter'], supply: ['filter'] },
      remove: ['chip'],
      hint: {
        exact: ['part', 'whole'],
        sites: ['part', 'whole'],
        published: ['part', 'whole'],
        unsure: ['count'],
        histogram: ['part', 'whole'],
      },
      near: {
        still: ['point'],
      },
    },
    ranking: {
      curve: ['points'],
      scoreOf: ['low', 'low', 'high'],
      part: ['number', 'mostly'],
      couldMove: ['low', 'high'],
      couldAdd: ['high'],
      swap: ['park', 'other', 'criterion', 'weight', 'weight'],
      noSwap: ['park', 'other'],
    },
    preferences: {
      rate: ['amount', 'date', 'source'],
      average: ['date'],
    },
  },
  about: {
    lead: ['date'],
    sumOf: ['amount', 'part', 'whole'],
    zonesSum: ['amount', 'part', 'whole'],
    recordsSplit: ['count', 'count'],
    routesNote: ['part', 'whole', 'percent', 'percent', 'percent'],
    accessed: ['date'],
    pins: ['count', 'count', 'count'],
  },
  law: { until: ['date'], from: ['date'], bad: ['items'], costOf: ['number', 'number'] },
  clusters: {
    lead: ['part', 'many'],
    all: ['count'],
    counts: ['part', 'whole', 'part', 'part'],
    ignored: ['items'],
    hidden: ['count'],
    take: ['count'],
    sum: ['amount', 'part', 'whole'],
    count: ['count'],
    stages: ['count', 'count', 'count'],
    difference: {
      sizeText: ['amount', 'amount', 'part', 'whole'],
      managerParks: ['authority'],
      purposeParks: ['part', 'whole'],
    },
  },
  energy: {
    known: ['part', 'whole'],
    mapKey: ['part', 'whole'],
    gridNote: ['part', 'whole'],
    ofStations: ['amount', 'part', 'whole'],
    coming: ['sentence'],
    everyPark: ['count'],
    someParks: ['parks'],
    load: {
      limits: ['mostly', 'mostly'],
      bad: ['items'],
      tooMuch: ['number'],
      column: ['number'],
      factor: ['low', 'high'],
      month: ['number'],
      cleanOf: ['number'],
    },
  },
  province: {
    figures: { clusters: ['count'], foreign: ['count'] },
    land: { underWay: ['count'] },
    known: { note: ['part', 'whole', 'amount'] },
    clusters: { text: ['part', 'whole'] },
    begin: { find: ['count'], rules: ['count'], open: ['count'] },
  },
  desk: { join: { password: ['many'] } },
  booth: { locked: { waiting: ['count'], wait: ['number'] } },
  kiosk: { idle: { text: ['day'] }, pin: { wait: ['day'], unsent: ['count'] } },
  enquire: {
    direct: ['authority', 'contact'],
    kept: ['exactDate'],
    about: { more: ['count'] },
    message: { hint: ['many'] },
    consent: {
      version: ['weight'],
      1: { receiver: ['authority', 'contact'], until: ['exactDate'] },
    },
    faults: {
      summary: ['count'],
      tooLong: ['many'],
      tooMany: ['many'],
      range: ['low', 'mostly'],
    },
    place: ['weight', 'weight'],
    device: { count: ['count'], of: ['count'] },
    file: { short: ['many'] },
  },
  statements: {
    privacy: {
      controller: { text: ['authority'], contact: ['contact'] },
      term: { text: ['count'] },
    },
    accessibility: { report: { text: ['authority', 'contact'] } },
    missing: { asked: ['link'] },
  },
  answer: {
    sure: ['atSites', 'ofSites'],
    matchOn: ['atSites', 'ofSites', 'conditions'],
    landAt: ['part', 'whole'],
    settles: ['what', 'part', 'whole'],
    none: ['whole'],
    anything: ['atSites'],
    these: ['count'],
    best: ['count'],
    bestAndOpen: ['count', 'count'],
    leading: ['count'],
    next: ['count'],
    toAsk: ['count'],
    landless: ['year', 'values'],
    star: ['count'],
    tenantNamed: ['count'],
    inNames: ['count'],
  },
  offline: {
    line: { data: ['exactDate'], age: ['count'], version: ['version'] },
    away: { language: ['values', 'values'] },
    state: { kept: ['values'], data: ['exactDate', 'version'], size: ['number'] },
    prepare: { codes: ['link'], progress: ['low', 'number'], ready: ['exactDate'] },
  },
};
