// npm run purge: what has been kept as long as it may be is erased.
import { purge } from './persons.ts';
import { told } from './told.ts';

await told(() => purge(process.env));
