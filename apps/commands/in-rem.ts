/** The root's letters where nobody and no screen asks for larger ones. */
const rootPx = 16;

/** Hairlines stay hairlines on every screen. */
const hairlinePx = 2;

const perRoot = (px: number): string => String(Number((px / rootPx).toFixed(5)));

/** A value of a stylesheet with its lengths in `rem`. */
export const inRem = (value: string): string =>
  value.replaceAll(/(?<![\w#.-])(-?\d*\.?\d+)px\b/g, (length, number: string) =>
    Math.abs(Number(number)) > hairlinePx ? `${perRoot(Number(number))}rem` : length,
  );

/**
 * Stylesheets are written in px and served in rem: type, targets and panels all grow with the root's letters, which
 * `tokens.css` sets by the screen and readers by their browser. Conditions of media stay in px.
 */
export const lengthsInRem = {
  postcssPlugin: 'lengths-in-rem',
  Declaration(declaration: { value: string }) {
    const value = inRem(declaration.value);
    if (value !== declaration.value) declaration.value = value;
  },
};
