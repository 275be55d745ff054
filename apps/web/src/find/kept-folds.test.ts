import { expect, it } from 'vitest';
import { keptFolds } from './kept-folds.ts';

const address = '/en/?vacancy=10-';
const open = ['.best-three', '.row[data-park="dong-mai"] .row-why'];

it('are those of this address alone', () => {
  const text = JSON.stringify({ address, open });
  expect(keptFolds(text, address)).toEqual(open);
  expect(keptFolds(text, '/en/?vacancy=20-')).toEqual([]);
});

it('are none where nothing was kept, or something else', () => {
  for (const text of [null, 'null', '{}', JSON.stringify({ address, open: 'all' })])
    expect(keptFolds(text, address)).toEqual([]);
  expect(keptFolds(JSON.stringify({ address, open: [1, '.rest'] }), address)).toEqual(['.rest']);
});
