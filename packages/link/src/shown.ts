import { type Atlas, currentId, shownCollections, ownPanelKeys } from '@sites/domain';
import type { LinkKey } from './link-key.ts';
import { readText } from './pairs.ts';
import type { Shown } from './state.ts';

/** The text of `show`, whatever key said it: `ports/cai-lan`. */
const whole = (key: string, text: string): string =>
  key === 'show' ? text : `${shownCollections.find((one) => ownPanelKeys[one] === key)}/${text}`;

function readShown(text: string, atlas: Atlas): Shown | undefined {
  const [name, named = '', ...rest] = text.split('/');
  const collection = shownCollections.find((one) => one === name);
  if (!collection || rest.length > 0) return undefined;
  const id = currentId(atlas[collection], named);
  return id === undefined ? undefined : { collection, id };
}

/** The place whose panel is open: `show=ports/cai-lan`, or by the own key of its collection. */
export const shownKey: LinkKey = {
  keys: ['show', ...Object.values(ownPanelKeys)],
  scope: 'screen',
  defaults: {},
  usual: [],
  expected: (key) =>
    key === 'show'
      ? `a place such as ports/cai-lan; of ${shownCollections.join(', ')}`
      : `the id of a ${key}`,
  read(pairs, atlas) {
    const [own, ...repeated] = pairs;
    const show = own && readText(whole(...own), (text) => readShown(text, atlas));
    const bad = own && !show ? pairs : repeated;
    return {
      part: show ? { show } : {},
      rejected: bad.map(([key, text]) => ({ key, text })),
    };
  },
  write({ show }) {
    if (!show) return [];
    const key = ownPanelKeys[show.collection];
    return [key ? [key, show.id] : ['show', `${show.collection}/${show.id}`]];
  },
};
