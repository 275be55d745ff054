/** How many visitors come. */
export const visitorCount = Number(process.env.VISITORS ?? 40);
/** Whether maps are drawn: by the processor, which five browsers share. */
export const drawsMaps = process.env.MAP === 'on';

const slowness = drawsMaps ? 4 : 1;

/** How long a touch, and all that it leads to, may take. */
export const touchMs = 120_000 * slowness;
/** Until a device that is connected again has sent what its visitors left. */
export const sendingMs = touchMs + visitorCount * 3000;
/** Until the whole day is over: preparing, each visitor, and reading the inbox. */
export const dayMs = (240 + visitorCount * 15) * 1000 * slowness;
