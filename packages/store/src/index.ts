export { backUp, restore, type Counts } from './backup.ts';
export { type Demand, type DemandEvent } from './demand.ts';
export type * from './enquiry-records.ts';
export { StoreUnavailable, type StoreTrouble } from './failures.ts';
export { nextId } from './ids.ts';
export { isMade, nameOf } from './made.ts';
export type { Health } from './opening.ts';
export type { Outbox, OutboxItem, OutboxRow } from './outbox.ts';
export { openStore, storePlace, type Store, type StorePlace } from './store.ts';
