/** Where list and map are tabs, and what opens is a sheet. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 767px)').matches;
