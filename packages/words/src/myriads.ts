/** Numbers of eastern languages go by ten thousands: 137 million is 1億3,700万 or 1.37亿. All of this is exact. */

const sizes = [1e12, 1e8, 1e4] as const;
type MyriadNames = readonly [trillion: string, hundredMillion: string, tenThousand: string];

const plain = /\d[\d,]*(?:\.\d+)?/g;
const valueOf = (text: string, scale: number): number =>
  Math.round(Number(text.replaceAll(',', '')) * scale);

/**
 * Every number of a text, given in millions or billions, in whole steps: `1兆2億3万`. `between` stands between
 * the steps.
 */
export const inSteps = (text: string, scale: number, names: MyriadNames, between: string): string =>
  text.replace(plain, (one) => {
    let rest = valueOf(one, scale);
    // A name for each size.
    const steps = [...sizes.map((size, at) => [size, names[at]!] as const), [1, ''] as const].map(
      ([size, name]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count > 0 ? `${count.toLocaleString('en')}${name}` : '';
      },
    );
    return steps.filter(Boolean).join(between) || '0';
  });

/** Every number of a text, given in millions or billions, as decimals of the largest step that fits: `92.854亿`. */
export const inDecimals = (text: string, scale: number, names: MyriadNames): string =>
  text.replace(plain, (one) => {
    const value = valueOf(one, scale);
    const at = sizes.findIndex((size) => value >= size);
    // A size that was found has its name.
    return at < 0
      ? value.toLocaleString('en')
      : `${(value / sizes[at]!).toLocaleString('en', { maximumFractionDigits: 8 })}${names[at]}`;
  });
