/** How far a claim can be trusted: an authority's, somebody's report, or worked out by us. */
export const confidences = ['official', 'reported', 'estimated'] as const;
export type Confidence = (typeof confidences)[number];

/** What a claim speaks of: what stands, what is being built, what is planned. */
export const phases = ['existing', 'building', 'planned'] as const;
