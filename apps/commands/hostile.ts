import { languages } from '@sites/domain';
import fc from 'fast-check';
import { enquiry } from './hostile-enquiries.ts';
import { mostly, value, whole } from './hostile-values.ts';

const keys = [
  'vacancy',
  'area',
  'port',
  'near',
  'power',
  'q',
  'w',
  'preset',
  'sort',
  'star',
  'compare',
  'park',
  'show',
  'year',
  'dv',
  'unit',
  'money',
  'layers',
  'zz',
  '__proto__',
  'constructor',
  'f',
  'lang',
  'limit',
  'bbox',
];
/** Half are encoded as a browser would, half are sent as they are. */
export const query = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })), value, fc.boolean()),
    { maxLength: 5 },
  )
  .map((pairs) =>
    pairs
      .map(([key, text, isEncoded]) =>
        isEncoded
          ? `${encodeURIComponent(whole(key))}=${encodeURIComponent(whole(text))}`
          : `${key}=${text}`,
      )
      .join('&'),
  );
/** Addresses that exist, nearly exist or never could. */
export const path = fc.oneof(
  fc
    .constantFrom(...languages)
    .chain((language) =>
      fc.constantFrom(
        `/${language}/`,
        `/${language}/embed`,
        `/${language}/sheet`,
        `/${language}/compare`,
        `/${language}/parks/dong-mai`,
        `/preview/${language}.png`,
        `/preview/${language}/parks/dong-mai.png`,
      ),
    ),
  fc.constantFrom(
    '/api/collections/parks/items',
    '/api/atlas',
    '/api/map',
    '/api/enquiries',
    '/api/enquiries/terms',
    '/api/enquiries/QN-1111-111H',
    '/',
    '/preview/xx.png',
    '/preview/ja/parks/..%2f..%2fx.png',
    '/sitemap.xml',
    '/en/parks/../../x',
  ),
  fc.string({ maxLength: 30 }).map((text) => `/en/parks/${encodeURIComponent(whole(text))}`),
);

/** As browsers send it: bytes that a request line cannot hold are escaped. */
const sendable = (text: string): string =>
  text.replace(/[^!-~]/gu, (sign) => encodeURIComponent(whole(sign)));

/** What a request line may do to a path: control characters, broken escapes, other forms of a target. */
const target = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(path, query).map(([at, text]) => `${at}?${sendable(text)}`) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '',
          'en/',
          'api/',
          'api/collections/',
          'api/enquiries/',
          'assets/',
          'preview/',
          'ja/parks/',
        ),
        fc.constantFrom(
          '%00',
          '%01',
          '%0d%0aset-cookie:%20a',
          '%7f',
          '%80',
          '%c3%28',
          '%ed%a0%80',
          '%',
          '%2',
          '%u0041',
          '%2e%2e%2f',
          '..;/',
          '%5c..%5c',
          '%252e',
          '//evil.example',
          'embed/',
          'constructor',
          '__proto__',
          'a'.repeat(9000),
        ),
        fc.constantFrom('', '/', '?form=1', '?form=1&q=%00', '?lang=%00', '?f=csv', '#x', '?#?'),
      )
      .map(([folder, name, rest]) => `/${folder}${name}${rest}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      '',
      '/',
      '?',
      'en/',
      '\\evil',
      '/\\evil.example',
      '//evil.example/en/',
      'http://localhost/en/',
      'http://evil.example/en/',
      'https://localhost:1/healthz',
      'http://localhost:99999/',
      'http://[::1/',
      'http://',
      'javascript:alert(1)',
      'evil.example:443',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/en/${text}`),
  },
);
const method = mostly(
  ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'],
  ['CONNECT', 'QUERY', 'get', 'TRACK', 'PRI', 'G ET', '', 'GET\t', 'M-SEARCH', 'SOURCE'],
);
const version = mostly(
  ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0'],
  ['HTTP/0.9', 'HTTP/2.0', 'HTTP/1.2', 'http/1.1', '', 'X'],
);
const host = mostly(
  ['Host: localhost', 'host:127.0.0.1:80', 'HOST: [::1]'],
  [
    'Host: evil.example',
    'Host: a&b',
    'Host: 999.999.999.999',
    'Host:',
    'X: y',
    'Host : a',
    'Host: localhost\r\nHost: evil.example',
    'Host: localhost:99999',
    'Host: \x00',
    'Host',
  ],
);
const header = mostly(
  [
    'If-None-Match: *',
    'If-None-Match: ",',
    'Range: bytes=0-',
    'Accept-Encoding: br;q=x,*;q=',
    'Accept-Encoding: br, gzip',
    'Accept-Language: xx;q=nan,*;q=,ja',
    'Cookie: language=\xff',
    'Expect: 100-continue',
    'Expect: tea',
    'Upgrade: websocket',
    'Origin: null',
    'Accept: ,',
    'X-Forwarded-Proto: https',
    'Forwarded: host=evil.example',
    'X-HTTP-Method-Override: PUT',
    'X-Forwarded-Host: evil.example',
    'Referer: \xff',
    'If-Modified-Since: never',
    'TE: gzip',
  ],
  [
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip',
    'Content-Length: 3',
    ' folded',
    'Content-Length: -1',
    'Content-Length: 1, 2',
    'X\x00: 1',
    'Accept: \x01',
    ': nameless',
    `X-Long: ${'a'.repeat(17_000)}`,
    'A: \r',
    'A: \n',
    'Connection: upgrade',
  ],
);
const body = mostly([''], ['abc', '0\r\n\r\n', '\r\n', '\x00']);
const request = fc
  .tuple(method, target, version, fc.tuple(host, fc.array(header, { maxLength: 3 })), body)
  .map(
    ([verb, at, protocol, [first, more], rest]) =>
      `${verb} ${at} ${protocol}\r\n${[first, ...more].join('\r\n')}\r\n\r\n${rest}`,
  );
/** Requests as bytes, one after the other on a connection. */
export const requests = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: request }, enquiry), {
      minLength: 2,
      maxLength: 4,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 60 }), {
      minLength: 2,
      maxLength: 4,
    }),
  },
);
