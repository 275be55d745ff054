import { Fragment, jsx as one, jsxs as several } from 'react/jsx-runtime';
import { withOwnText } from './own-text.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own, with every text in an element of its own. */
export const jsx: typeof one = (type, props, key) => {
  const owned = withOwnText(type, props as object);
  return (Array.isArray(owned.children) ? several : one)(type, owned, key);
};
export const jsxs = jsx;
