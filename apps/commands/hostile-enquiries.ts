import { languages } from '@sites/domain';
import fc from 'fast-check';
import { mostly, nasty, value } from './hostile-values.ts';

/** One that is kept. */
const whole = {
  name: 'A',
  company: 'B',
  country: 'JP',
  contact: { kind: 'line', value: '@sakura' },
  language: 'ja',
  link: '',
  consent: { version: 1, given: true },
};
/** JSON as it is sent, nearly so, or none at all. */
const sent = fc.oneof(
  fc.json({ maxDepth: 6 }),
  nasty.map((message) => JSON.stringify({ ...whole, message })),
  fc
    .record(
      {
        name: value,
        company: value,
        country: fc.constantFrom('JP', 'XX'),
        contact: fc.record({ kind: fc.constantFrom('email', 'line', '__proto__'), value }),
        language: fc.constantFrom(...languages, 'xx'),
        link: value,
        consent: fc.record({ version: fc.constantFrom(1, 2), given: fc.boolean() }),
        form: fc.anything(),
        asked: fc.array(fc.record({ park: fc.constantFrom('dong-mai', 'x') }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .map((one) => JSON.stringify(one) ?? ''),
  fc.constantFrom('', '{', '['.repeat(9000), '{"__proto__":{}}', '\xff\xfe', ' '.repeat(70_000)),
);
const length = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}`;
/** An enquiry, with whatever may be wrong about it. */
export const enquiry = fc
  .tuple(
    fc.constantFrom('/api/enquiries', '/api/enquiries', '/api/enquiries/', '/api/enquiries?x=1'),
    mostly(
      ['Content-Type: application/json', 'content-type: application/json; charset=utf-8'],
      ['Content-Type: text/plain', 'X: y', 'Content-Type: application/json; charset=utf-16'],
    ),
    mostly(
      ['Idempotency-Key: a', 'Idempotency-Key: "b-1"'],
      ['X: y', 'Idempotency-Key: a b', 'Idempotency-Key: a\r\nIdempotency-Key: b'],
    ),
    mostly(
      ['Sec-Fetch-Site: same-origin', 'Origin: http://localhost'],
      ['Sec-Fetch-Site: cross-site', 'Origin: null', 'Origin: https://evil.example'],
    ),
    sent,
    fc.boolean(),
  )
  .map(([at, type, key, site, text, isChunked]) => {
    const bytes = Buffer.from(text).toString('latin1');
    const size = isChunked ? 'Transfer-Encoding: chunked' : length(text);
    const head = ['POST ' + at + ' HTTP/1.1', 'Host: localhost', type, key, site, size];
    const chunks = bytes.length > 0 ? `${bytes.length.toString(16)}\r\n${bytes}\r\n` : '';
    return `${head.join('\r\n')}\r\n\r\n${isChunked ? `${chunks}0\r\n\r\n` : bytes}`;
  });
