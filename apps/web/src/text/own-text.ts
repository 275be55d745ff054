import { type Key, type ReactNode, createElement } from 'react';

interface Children {
  readonly children?: ReactNode;
}

const isText = (child: unknown): boolean =>
  typeof child === 'string' ? !!child : typeof child === 'number' || typeof child === 'bigint';
const hasText = (child: unknown): boolean =>
  Array.isArray(child) ? child.some(hasText) : isText(child);

/** What React draws nothing for. */
const isNothing = (child: unknown): boolean =>
  child === null || child === undefined || typeof child === 'boolean' || child === '';

/** The text in an element of its own, which has no box: it looks as if it stood bare. */
const own = (text: unknown, key: Key) => createElement('x-text', { key }, String(text));

const owned = (child: unknown, at: number): unknown => {
  if (Array.isArray(child)) return child.map(owned);
  return isText(child) ? own(child, `text ${at}`) : child;
};

/**
 * Page translators replace text nodes by elements of their own, and React then looks for nodes that are gone. What it
 * never looks for is the text of an element that holds nothing else: it sets that as a whole. So text here always
 * stands alone in its element. Texts that follow each other become one; beside elements each gets its own.
 */
export function withOwnText(type: unknown, props: Children): Children {
  const children: unknown = props.children;
  const isElement = typeof type === 'string' || typeof type === 'function';
  if (!Array.isArray(children))
    return isText(children) && !isElement ? { ...props, children: own(children, 'text') } : props;
  // Most elements hold elements only, and this runs for each that is made.
  if (!hasText(children)) return props;
  const shown = children.flat(9).filter((child) => !isNothing(child));
  const isAllText = isElement && shown.every(isText);
  return { ...props, children: isAllText ? shown.join('') : (children.map(owned) as ReactNode) };
}
