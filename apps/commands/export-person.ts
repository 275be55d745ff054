// npm run export-person: writes all that is kept of a person into a file.
import { exportPerson } from './persons.ts';
import { told } from './told.ts';

await told(() => exportPerson(process.env, process.argv[2], process.argv[3]));
