/** Readers of the API that the list does not need. */
export { loadHistory, loadShapes } from '@sites/client';
