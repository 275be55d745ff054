import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the build writes, maybe just now, what is installed and what tools keep for themselves. */
const notOurs = /^(\..*|node_modules|dist)$/;

/** The paths of files of ours below a folder, as seen from the root. */
export const filesIn = (folder: string, name = /./): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, name);
      return name.test(entry.name) ? [path] : [];
    });
