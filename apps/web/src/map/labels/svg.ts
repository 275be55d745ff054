const namespace = 'http://www.w3.org/2000/svg';

/** An element of the sheet. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (content) made.textContent = content;
  return made;
}

export const groupOf = (...parts: readonly SVGElement[]): SVGGElement => {
  const group = document.createElementNS(namespace, 'g');
  group.append(...parts);
  return group;
};
