/** How much the server takes on. */
export interface Limits {
  /** Memory for finished answers. */
  readonly keptBytes: number;
  /** Pages, filtered answers and files that may wait for their turn: some hundredths of a second each. */
  readonly mostWaiting: number;
  /** Pictures that may wait: about a tenth of a second each. */
  readonly mostPictures: number;
}

export const defaultLimits: Limits = {
  keptBytes: 24 * 1024 * 1024,
  mostWaiting: 256,
  mostPictures: 20,
};
