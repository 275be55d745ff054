import { type Composition, compose, serve as open } from '@sites/server';
import { createFrontEnd } from '@sites/web';

// The one place where server and front end meet: neither knows the other.

/** The app from source, for development and tests. */
export const composeSite = (parts: Omit<Composition, 'createFrontEnd'>) =>
  compose({ ...parts, createFrontEnd });

/** Opens the port over what was built. */
export const serve = (root: string, env: Record<string, string | undefined>) =>
  open(root, env, createFrontEnd);
