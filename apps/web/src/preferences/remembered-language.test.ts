import { expect, it, vi } from 'vitest';
import { rememberLanguage } from './remembered-language.ts';

it.each([
  ['https:', /; secure$/],
  ['http:', /samesite=lax$/],
])('the cookie of the language is bound to %s as it can be', (protocol, ending) => {
  const document = { cookie: '' };
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { protocol });
  rememberLanguage('ja');
  expect(document.cookie).toMatch(/^language=ja; path=\/; max-age=\d+; samesite=lax/);
  expect(document.cookie).toMatch(ending);
});
