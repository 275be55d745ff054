import type { LaterWords } from '../later.ts';
import type { Words } from '../en/list.ts';
import { detailTemplates } from './detail-templates.ts';
import { listTemplates } from './list-templates.ts';
import type { TemplatesOf } from './templates-of.ts';

/**
 * Every message that takes parameters, with what stands for each: what is missing does not compile. Where a number
 * is handed over as text, it is one.
 */
export const templates: TemplatesOf<LaterWords & { readonly list: Words }> = {
  list: listTemplates,
  detail: detailTemplates,
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
    landless: ['values', 'year'],
    landBy: ['year'],
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
