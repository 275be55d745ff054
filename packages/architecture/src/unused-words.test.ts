import { fileURLToPath } from 'node:url';
import {
  type Node,
  isAsExpression,
  isBindingElement,
  isElementAccessExpression,
  isIdentifier,
  isNonNullExpression,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isVariableDeclaration,
} from 'typescript/unstable/ast';
import { API, type Symbol, type Type } from 'typescript/unstable/sync';
import { expect, it } from 'vitest';

// The compiler says which message an expression reads: a word that another message has too is no proof.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const api = new API({ cwd: root });
const [project] = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects();
const { program, checker } = project!;
const catalogue = (name: string) => `${root}packages/words/src/en/${name}.ts`;
const names = [
  'list',
  'detail',
  'about',
  'law',
  'energy',
  'clusters',
  'province',
  'enquire',
  'offline',
  'statements',
  'kiosk',
  'desk',
  'booth',
] as const;

const textOf = (node: Node): string =>
  isIdentifier(node) || isStringLiteral(node) ? node.text : node.getText();
const each = (node: Node, visit: (inner: Node) => void): void => {
  visit(node);
  node.forEachChild((inner) => each(inner, visit));
};

/** Where a symbol is written: one message, or the same of several groups. */
const placesOf = (symbol: Symbol | undefined): string[] =>
  (symbol?.declarations ?? []).map(({ path, index }) => `${path}:${index}`);

const messages = new Map<string, { readonly path: string; isRead: boolean }>();
function collect(node: Node, path: string): void {
  // A group with any keys speaks of the data: the tests of the words hold it against that.
  if (isAsExpression(node)) return;
  const isMessage = isPropertyAssignment(node) || isShorthandPropertyAssignment(node);
  const inner = isMessage ? `${path}.${textOf(node.name)}` : path;
  if (isMessage)
    for (const place of placesOf(checker.getSymbolAtLocation(node.name)))
      messages.set(place, { path: inner, isRead: false });
  node.forEachChild((child) => collect(child, inner));
}
for (const name of names) collect(program.getSourceFile(catalogue(name))!, name);
const all = [...messages.values()];
const words = new Set(all.map(({ path }) => path.split('.').at(-1)));

/** A group that is handed on as it is: whoever gets it may read all of it. */
function isHandedOn(node: Node): boolean {
  const { parent } = node;
  if (isNonNullExpression(parent) || isAsExpression(parent)) return isHandedOn(parent);
  if (isPropertyAccessExpression(parent) || isElementAccessExpression(parent))
    return parent.expression !== node;
  return !isVariableDeclaration(parent);
}

const read = (symbol: Symbol | undefined, isWhole: boolean): void => {
  for (const place of placesOf(symbol)) {
    const message = messages.get(place);
    if (!message) continue;
    message.isRead = true;
    if (isWhole)
      for (const one of all) if (one.path.startsWith(`${message.path}.`)) one.isRead = true;
  }
};

/** The keys by which a group is looked up: those of the type, or all where it is any text. */
const keysOf = (type: Type | undefined, of: Type): readonly string[] => {
  const types = type?.isUnionType() ? type.getTypes() : type ? [type] : [];
  const keys = types.flatMap((one) => (one.isStringLiteralType() ? one.value : []));
  return keys.length === types.length
    ? keys
    : checker.getPropertiesOfType(of).map(({ name }) => name);
};

for (const file of program.getSourceFileNames()) {
  if (!/\/(apps|packages)\/[^:]*\.tsx?$/.test(file) || /node_modules/.test(file)) continue;
  if (/\.(test|journey)\.|words\/src\/[a-z-]+\//.test(file)) continue;
  each(program.getSourceFile(file)!, (node) => {
    if (isPropertyAccessExpression(node) && words.has(textOf(node.name)))
      read(checker.getSymbolAtLocation(node.name), isHandedOn(node));
    else if (isBindingElement(node) && isObjectBindingPattern(node.parent)) {
      const name = textOf((node.propertyName ?? node.name) as Node);
      const of = words.has(name) ? checker.getTypeAtLocation(node.parent) : undefined;
      if (of) read(checker.getPropertyOfType(of, name), false);
    } else if (isElementAccessExpression(node)) {
      const of = checker.getTypeAtLocation(node.expression);
      if (
        !of ||
        !checker
          .getPropertiesOfType(of)
          .flatMap(placesOf)
          .some((place) => messages.has(place))
      )
        return;
      for (const key of keysOf(checker.getTypeAtLocation(node.argumentExpression), of))
        read(checker.getPropertyOfType(of, key), isHandedOn(node));
    }
  });
}
api.close();

it.each(names)('every message of %s is read somewhere', (name) => {
  expect(all.filter(({ path }) => path.startsWith(`${name}.`)).length).toBeGreaterThan(20);
  expect(
    all
      .filter(({ path, isRead }) => path.startsWith(`${name}.`) && !isRead)
      .map(({ path }) => path),
  ).toEqual([]);
});
