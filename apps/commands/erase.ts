// npm run erase: erases an enquiry, or all of a person.
import { erase } from './persons.ts';
import { told } from './told.ts';

await told(() => erase(process.env, process.argv[2]));
