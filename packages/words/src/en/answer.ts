import { parks } from './list.ts';

/** Words of the answer alone, and those by which a typed need is understood, in English: the shape of every other. */
export const answer = {
  one: 'One park matches',
  sure: (parks: string, count: number) =>
    count === 1 ? `${parks} surely matches` : `${parks} surely match`,
  matchOn: (parks: string, count: number, what: string) =>
    `${parks} ${count === 1 ? 'matches' : 'match'} on ${what}`,
  /** At how many of those that match land is confirmed as ready, where it is not at all. */
  landAt: (have: number, of: number) => {
    if (have > 0) return `Figures show land ready at ${have} of ${of} sites.`;
    return of === 1
      ? 'Its land ready is not confirmed.'
      : 'None of them has land confirmed as ready.';
  },
  first: 'First by your weights',
  noneSure: 'No park surely matches.',
  settles: (what: string, count: number, of: number) =>
    of === 1
      ? `One figure, ${what}, would settle it.`
      : `One figure, ${what}, would settle ${count === of ? `all ${of}` : `${count} of these ${of}`}.`,
  none: (of: number) => `No park matches: each of the ${of} surely fails at least one condition.`,
  largest: 'Largest known',
  closest: 'Closest known',
  anything: (parks: string) => `${parks}. Say what the plant needs.`,
  these: (count: number) => (count === 1 ? 'This one, and why' : `These ${count}, and why`),
  typical: 'Typical plants',
  best: (count: number) => (count === 1 ? 'The best one, and why' : `The best ${count}, and why`),
  bestAndOpen: (best: number, open: number) =>
    `The best ${best === 1 ? 'one' : best}, and ${open} to ask`,
  /** The same where the reader has not weighed what matters. */
  leading: (count: number) => `The first ${count}, and why`,
  /** Whom to ask beside the best, of whom only unknowns are told. */
  next: (sure: number) => {
    if (sure === 0) return 'Next to ask';
    return `Only ${sure === 1 ? '1 site surely matches' : `${sure} sites surely match`}; next to ask`;
  },
  toAsk: (count: number) =>
    count === 1
      ? 'The one to ask first, and what is open'
      : `${count} to ask first, and what is open`,
  /** The year, where no line before has named it. */
  landless: (names: string, year?: string) =>
    `No land ready by ${year ?? 'then'} is known at ${names}.`,
  /** A need that names a year and no size of the land. */
  landBy: (year: string) => `Land ready by ${year}`,
  star: (count: number) => (count === 1 ? 'Star it' : `Star these ${count}`),
  nothingHelps: 'No change of one or two conditions brings a match.',
  noName: 'No park is named so.',
  tenantNamed: (count: number) =>
    count === 1 ? '1 park has a tenant named so.' : `${count} parks have tenants named so.`,
  inNames: (count: number) =>
    `The word stands in names of ${parks(count)}, their places or companies.`,
  meant: 'Understood as',
  /** Before the words of a need that had no effect. */
  missed: 'Not understood',
  /** What people call units when they type a need, beside their signs. */
  units: { kv: 'kilovolt', km: 'kilometre,kilometer', min: 'minute', dwt: 'ton,tonne' },
  scales: { 1000: 'thousand', 10000: 'myriad' },
  /** What people call what filters ask for, besides the titles. */
  spoken: {
    vacancy: 'land',
    port: 'port,seaport,harbour,harbor,quay,berth,terminal',
    gate: 'border,Chinese border,border with China,frontier,China',
    airport: 'airport,airport terminal',
    interchange: 'expressway,motorway,highway,expressway exit,motorway exit,highway exit',
    power: 'power,electricity,substation',
    'port~50000dwt': 'deep water,deepwater,deep sea',
    'port~container': 'container',
    'sector=electronics': 'electronic,circuit board',
    'sector=semiconductors-high-tech': 'semiconductor,microchip,chip',
    'sector=machinery-metal': 'steel',
    'sector=textiles-garments': 'apparel,clothing,clothes,sewing,garment,textile,yarn,fabric',
    'sector=logistics-port': 'warehouse,logistic',
  } as Readonly<Record<string, string>>,
  /** What stands beside a year that is itself too late, and what holds the same words without saying so. */
  beforeYear:
    'before,before year,before the year,prior to,prior to the year,ahead of,earlier than,sooner than,' +
    'start of,beginning of,early',
  notBeforeYear: 'not before,no earlier than,not earlier than,no sooner than',
  /** Words that a need is told with and that ask for nothing. */
  passing:
    'a,an,the,of,to,in,on,at,by,for,from,with,within,and,or,near,nearby,close,next,beside,' +
    'around,about,up,under,over,less,more,than,not,least,most,minimum,maximum,min,max,' +
    'approximately,that,which,takes,take,taking,has,have,having,is,are,be,can,could,should,' +
    'must,i,we,us,our,my,me,am,it,its,you,need,needs,needed,want,wants,would,like,looking,look,' +
    'find,search,seek,seeking,require,requires,required,please,some,any,one,there,where,who,' +
    'what,until,before,after,year,plant,plants,factory,factories,site,sites,plot,plots,parcel,' +
    'park,parks,place,location,region,industrial,industry,industries,industrial park,industrial zone,' +
    'industrial estate,facility,facilities,project,company,production,manufacturing,' +
    'manufacturer,manufacture,making,make,build,ready,available,lease,for lease,' +
    'to lease,for rent,to rent,distance,away,drive,driving,road,by road,ship,ships,' +
    'vessel,vessels,class,size,supply,connection,line,international,hello,hi,thanks,which,how,' +
    'do,does,processing,latest,no later than,later than,till,since,onwards,end,mid,late',
};
export type AnswerWords = typeof answer;
