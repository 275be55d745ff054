import { Fragment, jsx as plain } from 'react/jsx-runtime';
import { withOwnText } from './own-text.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own, with every text in an element of its own. Built, React makes elements of one and several alike. */
export const jsx: typeof plain = (type, props, key) =>
  plain(type, withOwnText(type, props as object), key);
export const jsxs = jsx;
