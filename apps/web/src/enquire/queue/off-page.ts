/** The queue without browser: what drives it in tests brings device, network and surroundings along. */
export { noAnswer, type Outcome, readAnswer } from './answer.ts';
export { type Posted, requestOf } from './post.ts';
export { type EnquiryQueue, startQueue } from './queue.ts';
export type { Device, Surroundings } from './sender.ts';
export { isWritten, type Unsent, type Waiting, type Written } from './waiting.ts';
