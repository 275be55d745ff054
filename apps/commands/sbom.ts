// npm run sbom: what the product is made of, as CycloneDX JSON, into sbom.cdx.json or the file that is named.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './built-server.ts';

interface Part {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string }[];
  licenses?: readonly object[];
}
interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Part };
  readonly components: readonly Part[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

const bom = JSON.parse(
  execFileSync(
    'npm',
    ['sbom', '--include=dev', '--package-lock-only', '--sbom-format', 'cyclonedx'],
    {
      cwd: root,
      shell: process.platform === 'win32',
      maxBuffer: 64 * 1024 * 1024,
      encoding: 'utf8',
    },
  ),
) as Bom;
const product = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  name: string;
  license: string;
  dependencies: object;
  devDependencies: object;
};
// npm names the whole after its folder, and does not ask our own rooms for a licence.
Object.assign(bom.metadata.component, { name: product.name, type: 'application' });
const isOurs = ({ properties }: Part) =>
  properties?.some(({ name }) => name.endsWith('package:private'));
for (const room of bom.components.filter(isOurs))
  room.licenses = [{ license: { id: product.license } }];

const refs = new Set([bom.metadata.component, ...bom.components].map((part) => part['bom-ref']));
const problems = [
  ...(bom.bomFormat === 'CycloneDX' && /^1\.\d$/.test(bom.specVersion) ? [] : ['no CycloneDX']),
  ...(refs.size === bom.components.length + 1 ? [] : ['a reference stands twice']),
  ...bom.components
    .filter(({ name, version, purl }) => !name || !version || !purl?.startsWith('pkg:npm/'))
    .map((part) => `${part['bom-ref']} lacks its name, version or address`),
  ...bom.dependencies
    .flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn])
    .filter((ref) => !refs.has(ref))
    .map((ref) => `${ref} is needed and not listed`),
  ...Object.keys({ ...product.dependencies, ...product.devDependencies })
    .filter(
      (name) => !bom.components.some(({ purl }) => purl.includes(`/${name.replace('@', '%40')}@`)),
    )
    .map((name) => `${name} is not listed`),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
const file = process.argv[2] ?? `${root}sbom.cdx.json`;
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${bom.components.length} parts, CycloneDX ${bom.specVersion}: ${file}`);
