interface Named {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

/**
 * The present id of what an address names, be it by an id that was retired: links live on paper too. Undefined where
 * nothing ever had it.
 */
export const currentId = (list: readonly Named[], id: string): string | undefined =>
  (list.find((one) => one.id === id) ?? list.find((one) => one.formerIds?.includes(id)))?.id;
