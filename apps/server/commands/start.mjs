// npm start: installs and builds what is missing or stale, then serves API and front end from one process.
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install, root } from './install.mjs';

install();
try {
  build();
  const { serve, traceOf } = await import(pathToFileURL(`${root}apps/server/dist/serve.js`).href);
  const { port, stop } = await serve(root, process.env);
  console.log(`Quảng Ninh Sites: http://localhost:${port}`);
  const end = () => void stop().then(() => process.exit(0));
  // Node would print the message, which can quote what a visitor typed.
  process.once('uncaughtException', (error) => {
    console.error('The server failed:', traceOf(error));
    process.exit(1);
  });
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
} catch (error) {
  console.error(`The server cannot start:\n${error.message}`);
  process.exit(1);
}
