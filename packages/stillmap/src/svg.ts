/** What XML and a picture can hold: no control signs, no halves of pairs. */
export const cleanText = (text: string): string =>
  text.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ');

export const escapeXml = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; `content` is SVG already. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${value}"`,
  );
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;
