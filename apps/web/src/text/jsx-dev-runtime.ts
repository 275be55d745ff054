import { Fragment, jsxDEV as plain } from 'react/jsx-dev-runtime';
import { withOwnText } from './own-text.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own, with every text in an element of its own. */
export const jsxDEV: typeof plain = (type, props, key, isStatic, ...rest) => {
  const owned = withOwnText(type, props as object);
  return plain(type, owned, key, isStatic && Array.isArray(owned.children), ...rest);
};
