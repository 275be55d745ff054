import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

const Plain = ({ children }: { children?: React.ReactNode }) => <i>{children}</i>;
const n = 3;
const yes = n > 2;
const words = ['a', 'b'];

it.each([
  ['alone it stays bare', () => <p>one</p>, '<p>one</p>'],
  ['a number counts as text', () => <p>{n}</p>, '<p>3</p>'],
  ['texts in a row become one', () => <p>one {n} two</p>, '<p>one 3 two</p>'],
  [
    'nothing between texts is nothing',
    () => (
      <p>
        one{null}
        {false}
        {''} two
      </p>
    ),
    '<p>one two</p>',
  ],
  [
    'beside an element',
    () => (
      <p>
        one <b>two</b>
      </p>
    ),
    '<p><x-text>one </x-text><b>two</b></p>',
  ],
  [
    'blanks too',
    () => (
      <p>
        <b>1</b> <b>2</b>
      </p>
    ),
    '<p><b>1</b><x-text> </x-text><b>2</b></p>',
  ],
  [
    'zero',
    () => (
      <p>
        {0}
        <b>x</b>
      </p>
    ),
    '<p><x-text>0</x-text><b>x</b></p>',
  ],
  [
    'in a fragment',
    () => (
      <p>
        <>{n}</>
        <b>x</b>
      </p>
    ),
    '<p><x-text>3</x-text><b>x</b></p>',
  ],
  [
    'handed on by a component',
    () => (
      <Plain>
        one <b>two</b>
      </Plain>
    ),
    '<i><x-text>one </x-text><b>two</b></i>',
  ],
  ['texts handed on by a component', () => <Plain>one {n}</Plain>, '<i>one 3</i>'],
  [
    'inside a boundary',
    () => (
      <p>
        <Suspense>one</Suspense>
        <b>x</b>
      </p>
    ),
    '<x-text>one</x-text>',
  ],
  [
    'in a list',
    () => (
      <p>
        {words}
        <b>x</b>
      </p>
    ),
    '<p><x-text>a</x-text><x-text>b</x-text><b>x</b></p>',
  ],
  [
    'options hold text alone',
    () => (
      <option>
        {n} of {n}
      </option>
    ),
    '<option>3 of 3</option>',
  ],
  [
    'elements alone stay as they are',
    () => (
      <p>
        {yes && <b>x</b>}
        {null}
      </p>
    ),
    '<p><b>x</b></p>',
  ],
])('%s', (_, draw, html) => {
  expect(renderToStaticMarkup(draw())).toContain(html);
});
