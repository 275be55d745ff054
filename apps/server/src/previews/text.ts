import { cleanText, ems } from '@sites/stillmap';

/**
 * Breaks a text into lines of a width, at spaces or between square signs; the last of too many ends with an
 * ellipsis.
 */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces =
    cleanText(text).match(
      /[（「『(]*[\u2E80-\uFFEF][、。，．：；！？）」』)]*|[（「『(]*[^\s\u2E80-\uFFEF(]+\s*|\s+|\(/g,
    ) ?? [];
  for (const piece of pieces) {
    if (line && ems((line + piece).trimEnd()) * size > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    // A word longer than a line is cut.
    while (ems(line) * size > width && [...line].length > 1) {
      let at = [...line].length - 1;
      while (at > 1 && ems([...line].slice(0, at).join('')) * size > width) at -= 1;
      lines.push([...line].slice(0, at).join(''));
      line = [...line].slice(at).join('');
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  // There are more lines than that.
  const last = [...lines[most - 1]!];
  while (ems(`${last.join('')}…`) * size > width && last.length > 0) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}
