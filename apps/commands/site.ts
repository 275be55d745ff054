import {
  type Composition,
  compose,
  openEnquiries,
  parseEnvironment,
  serve as open,
} from '@sites/server';
import { createFrontEnd } from '@sites/web';

// The one place where server and front end meet: neither knows the other.

/** The app from source, for development and tests. */
export const composeSite = (parts: Omit<Composition, 'createFrontEnd'>) =>
  compose({ ...parts, createFrontEnd });

/** The same with the store of the settings, which is closed again when the app is made anew. */
export async function composeDevelopment(root: string, env: Record<string, string | undefined>) {
  const { authSecret, settings, store } = openEnquiries(parseEnvironment(env), root);
  return {
    app: await composeSite({ root, enquiries: settings, desk: { store, secret: authSecret } }),
    close: () => store.close(),
  };
}

/** Opens the port over what was built. */
export const serve = (root: string, env: Record<string, string | undefined>) =>
  open(root, env, createFrontEnd);
