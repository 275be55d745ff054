import { type Key, type ReactNode, createElement } from 'react';

interface Children {
  readonly children?: ReactNode;
}

const isText = (child: unknown): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';

/** What React draws nothing for. */
const isNothing = (child: unknown): boolean =>
  child === null || child === undefined || typeof child === 'boolean' || child === '';

const flat = (children: readonly unknown[]): readonly unknown[] =>
  children.flatMap((child) => (Array.isArray(child) ? flat(child) : [child]));

/** The text in an element of its own, which has no box: it looks as if it stood bare. */
const own = (text: string | number | bigint, key: Key) =>
  createElement('x-text', { key }, String(text));

const owned = (children: readonly unknown[]): unknown[] =>
  children.map((child, at) => {
    if (Array.isArray(child)) return owned(child);
    return isText(child) && !isNothing(child) ? own(child, `text ${at}`) : child;
  });

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
  const shown = flat(children).filter((child) => !isNothing(child));
  if (!shown.some(isText)) return props;
  if (isElement && shown.every(isText)) return { ...props, children: shown.join('') };
  return { ...props, children: owned(children) as ReactNode };
}
