import { fileURLToPath } from 'node:url';
import { traceOf } from '@sites/server';
import { serve } from './site.ts';

// npm run serve: the server of what was built, until it is told to stop.

/** The repository, seen from where the build puts this file. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

try {
  const { port, keptIn, stop } = await serve(root, process.env);
  console.log(`Quảng Ninh Sites: http://localhost:${port}`);
  console.log(
    keptIn === null
      ? 'Enquiries are off: CONTROLLER_NAME and CONTROLLER_CONTACT are not set.'
      : `Enquiries are on, kept in ${keptIn}`,
  );
  const end = () => void stop().then(() => process.exit(0));
  // Node would print the message, which can quote what a visitor typed.
  process.once('uncaughtException', (error) => {
    console.error('The server failed:', traceOf(error));
    process.exit(1);
  });
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
} catch (error) {
  console.error(`The server cannot start:\n${(error as Error).message}`);
  process.exit(1);
}
