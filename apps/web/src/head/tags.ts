/** One element of a head, as the server writes it and the browser sets it; its attributes have React's names. */
export interface HeadTag {
  readonly name: 'title' | 'meta' | 'link' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

export const title = (text: string): HeadTag => ({ name: 'title', attributes: {}, text });
export const meta = (name: string, content: string): HeadTag => ({
  name: 'meta',
  attributes: { name, content },
});
/** The Open Graph names its tags by another attribute. */
export const property = (name: string, content: string): HeadTag => ({
  name: 'meta',
  attributes: { property: name, content },
});
export const link = (rel: string, attributes: Readonly<Record<string, string>>): HeadTag => ({
  name: 'link',
  attributes: { rel, ...attributes },
});
/** Data for machines; it must not end its own element. */
export const data = (thing: object): HeadTag => ({
  name: 'script',
  attributes: { type: 'application/ld+json' },
  text: JSON.stringify(thing).replace(/</g, '\\u003c'),
});
