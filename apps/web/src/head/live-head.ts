import { loadDetailWords } from '@sites/words';
import type { Site } from '../page/site.tsx';
import { headOf } from './head.ts';
import { type HeadTag, title } from './tags.ts';

/** What tells tags of one kind from those of another: all of a kind are set together. */
function kindOf({ name, attributes }: HeadTag): string {
  const [key, value] =
    Object.entries(attributes).find(([attribute]) =>
      ['name', 'property', 'rel', 'type'].includes(attribute),
    ) ?? [];
  return key === undefined ? name : `${name}[${key}="${value}"]`;
}

function elementOf({ name, attributes, text }: HeadTag): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

function setHead(was: readonly HeadTag[], tags: readonly HeadTag[]): void {
  const { head } = document;
  for (const old of head.querySelectorAll([...new Set(was.map(kindOf))].join(','))) old.remove();
  head.prepend(...tags.map(elementOf));
}

/**
 * Keeps the head as the server would send it for the address that the view has now: phones share it, browsers
 * keep it.
 */
export async function keepHead({
  link,
  speaker,
  now,
  kind,
  id,
  origin,
  search: sent,
}: Site): Promise<void> {
  const detail = await loadDetailWords[speaker.language]();
  const headFor = (search: string) =>
    headOf({ route: { kind, id }, atlas: now, speaker, detail, base: origin, search });
  // What was sent, not what is shown by now: the reader may have been quicker than this script.
  // A shell was sent with a title alone.
  let shown = document.documentElement.dataset.shell ? [title('')] : headFor(sent);
  const update = () => {
    const tags = headFor(link.get().query);
    if (JSON.stringify(tags) === JSON.stringify(shown)) return;
    setHead(shown, tags);
    shown = tags;
  };
  link.subscribe(update);
  update();
}
