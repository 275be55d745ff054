/** How much the server takes on. */
export interface Limits {
  /** Memory for finished answers. */
  readonly cacheBytes: number;
  /** Pages, filtered answers and files that may wait for their turn: some hundredths of a second each. */
  readonly mostWaiting: number;
  /** Pictures that may wait: about a tenth of a second each. */
  readonly mostPreviews: number;
}

export const defaultLimits: Limits = {
  cacheBytes: 24 * 1024 * 1024,
  mostWaiting: 256,
  mostPreviews: 20,
};
