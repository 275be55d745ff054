/** How warm a contact is: the tags that a booth gives, the warmest first. */
export const temperatures = ['hot', 'warm', 'cold'] as const;
export type Temperature = (typeof temperatures)[number];
