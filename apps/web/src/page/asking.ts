import type { LinkState } from '@sites/link';

/** Which parks of a view are asked about. */
export const abouts = ['park', 'shortlist', 'open'] as const;
export type About = (typeof abouts)[number];

/** A view of which these parks are asked about. */
export const asking = (state: LinkState, about: About): LinkState => ({
  ...state,
  form: [['about', about], ...state.form.filter(([key]) => key !== 'about')],
});
