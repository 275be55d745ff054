import type { AtRule, Root, Rule } from 'postcss';

/** Of MapLibre's styles what our map never has: its buttons with their pictures, credits, popups, markers. */
const absent =
  /-ctrl-(?:group|icon|attrib|logo)|-ctrl button|-attrib-empty|-popup|-marker|-user-location|-spin/;

function dropAbsent(rule: Rule): void {
  const kept = rule.selectors.filter((selector) => !absent.test(selector));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

function dropEmpty(rule: AtRule): void {
  if (rule.name === 'keyframes' ? absent.test(rule.params) : rule.nodes?.length === 0)
    rule.remove();
}

/** Leaves out of MapLibre's stylesheet, seven kilobytes packed, what no element of our map asks for. */
export const mapStyles = {
  postcssPlugin: 'map-styles',
  Once(root: Root) {
    if (!root.source?.input.file?.endsWith('/maplibre-gl.css')) return;
    root.walkRules((rule) => {
      const isStep = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes';
      if (!isStep) dropAbsent(rule);
    });
    root.walkAtRules(dropEmpty);
  },
};
