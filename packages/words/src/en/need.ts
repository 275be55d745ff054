import { parks } from './list.ts';

/** Words by which a typed need is understood, and what is said of it, in English; the shape of every other catalogue. */
export const need = {
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
    port: 'port,seaport,harbour,harbor,quay,berth',
    gate: 'border,Chinese border,border with China,frontier,China',
    airport: 'airport',
    interchange: 'expressway,motorway,highway',
    power: 'power,electricity,substation',
    'port~50000dwt': 'deep water,deepwater,deep sea',
    'port~container': 'container',
    'sector=electronics': 'electronic,circuit board',
    'sector=semiconductors-high-tech': 'semiconductor,microchip,chip',
    'sector=machinery-metal': 'steel',
    'sector=textiles-garments': 'apparel,clothing,clothes,sewing,garment,textile,yarn,fabric',
    'sector=logistics-port': 'warehouse,logistic',
  } as Readonly<Record<string, string>>,
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
    'do,does,processing',
};
export type NeedWords = typeof need;
