import { type Language, languageOf } from '@sites/domain';

/** The cookie by which the server knows the language somebody chose; it holds nothing else. */
const cookie = 'language';
const yearSeconds = 31_536_000;

export function rememberLanguage(language: Language): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  try {
    document.cookie = `${cookie}=${language}; path=/; max-age=${yearSeconds}; samesite=lax${secure}`;
  } catch {
    // A frame without an origin of its own has no cookies: the language stands in the path.
  }
}

/** The language that the browser asks for, where nobody has chosen one yet. */
export function wishedLanguage(): Language | undefined {
  try {
    if (document.cookie.split('; ').some((pair) => pair.startsWith(`${cookie}=`))) return undefined;
  } catch {
    return undefined;
  }
  return navigator.languages.map(languageOf).find((language) => language !== undefined);
}
