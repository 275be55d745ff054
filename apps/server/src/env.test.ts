import { expect, it } from 'vitest';
import { parseEnvironment } from './env.ts';

it('has defaults', () =>
  expect(parseEnvironment({})).toMatchObject({ PORT: 8787, LOG_LEVEL: 'info' }));
it('reads who may frame the product', () => {
  expect(parseEnvironment({}).EMBED_ANCESTORS).toBe('*');
  expect(parseEnvironment({ EMBED_ANCESTORS: 'none' }).EMBED_ANCESTORS).toBe("'none'");
  expect(
    parseEnvironment({ EMBED_ANCESTORS: 'https://a.example https://b.example' }).EMBED_ANCESTORS,
  ).toBe('https://a.example https://b.example');
});
it('reads hosts and origins in whatever form they are written', () => {
  expect(parseEnvironment({ ALLOWED_HOSTS: 'Sites.Example, [::1]:80 quảngninh.vn' })).toMatchObject(
    {
      ALLOWED_HOSTS: [
        { name: 'sites.example', port: '' },
        { name: '[::1]', port: '' },
        { name: 'xn--qungninh-6x0d.vn', port: '' },
      ],
    },
  );
  expect(parseEnvironment({ PUBLIC_URL: 'HTTPS://Sites.Example:443/' }).PUBLIC_URL).toBe(
    'https://sites.example',
  );
});
it('reads a port', () => expect(parseEnvironment({ PORT: '9000' }).PORT).toBe(9000));
it.each([
  { PORT: 'eighty' },
  { PORT: '99999' },
  { PUBLIC_URL: 'sites.example' },
  { PUBLIC_URL: 'https://sites.example/path' },
  { PUBLIC_URL: 'https://me@sites.example' },
  { PUBLIC_URL: 'https://sites.example?x' },
  { PUBLIC_URL: 'ftp://sites.example' },
  { PUBLIC_URL: 'https://a b' },
  { ALLOWED_HOSTS: 'https://sites.example' },
  { ALLOWED_HOSTS: 'sites.example/path' },
  { ALLOWED_HOSTS: 'sites.example:99999' },
  { ALLOWED_HOSTS: '*' },
  { ALLOWED_HOSTS: '999.999.999.999' },
  { TRUST_PROXY: 'proxy.example' },
  { TRUST_PROXY: '10.0.0.0/33' },
  { TRUST_PROXY: 'true' },
  { DRAIN_MS: '1s' },
  { DRAIN_MS: '-1' },
  { LOG_LEVEL: 'loud' },
  { EMBED_ANCESTORS: '* ; script-src *' },
  { EMBED_ANCESTORS: 'sites.example' },
  { MAX_WAITING: '0' },
  { CACHE_MB: '-1' },
  { MAX_CONNECTIONS: 'many' },
  { DATA_DIR: ' ' },
  { DATABASE_URL: 'mysql://a/b' },
  { AUTH_SECRET: 'short' },
  { CONTROLLER_NAME: '' },
  { RETENTION_MONTHS: '0' },
  { RETENTION_MONTHS: '241' },
  { ENQUIRIES_PER_ADDRESS: '0' },
  { ENQUIRIES_IN_ALL: 'all' },
  { DEMAND: 'maybe' },
  { NOTICE_WEBHOOK: 'chat.example' },
  { NOTICE_LANGUAGE: 'fr' },
  { NOTICE_WEBHOOK: 'file:///etc/passwd' },
  { SMTP_URL: 'https://mail.example', NOTICE_FROM: 'a@b.vn', NOTICE_TO: 'a@b.vn' },
])('refuses %j and names it', (env) => {
  expect(() => parseEnvironment(env)).toThrow(Object.keys(env)[0]);
});

const secret = 's'.repeat(32);
it.each([
  [{ DATABASE_URL: 'postgresql://me:pass@db/sites' }, 'AUTH_SECRET: is needed with DATABASE_URL'],
  [{ CONTROLLER_NAME: 'Board' }, 'CONTROLLER_CONTACT: is needed'],
  [{ CONTROLLER_CONTACT: 'fdi@sites.example' }, 'CONTROLLER_NAME: is needed'],
])('%j alone is not enough', (env, line) => {
  expect(() => parseEnvironment(env)).toThrow(line);
  const whole = { AUTH_SECRET: secret, CONTROLLER_NAME: 'Board', CONTROLLER_CONTACT: 'x', ...env };
  expect(parseEnvironment(whole)).toMatchObject(whole);
});
it('keeps secrets out of what it says of them', () => {
  for (const env of [{ AUTH_SECRET: 'hunter2' }, { DATABASE_URL: 'mysql://me:hunter2@db/sites' }])
    expect(() => parseEnvironment(env)).toThrow(/^(?!.*hunter2)\w+: must/);
});
