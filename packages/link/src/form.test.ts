import { expect, it } from 'vitest';
import { foldForm } from './form.ts';

it.each([
  ['form=1&vacancy.min=10&vacancy.max=&area.min=&area.max=', 'vacancy=10-'],
  ['form=1&area.min=20&area.max=500', 'area=20-500'],
  ['form=1&port.to=cai-lan&port.limit=60&port.unit=km&port.needs=', 'port=cai-lan~60km'],
  ['form=1&port.to=any&port.limit=40&port.unit=km&port.needs=30000dwt', 'port=any~40km~30000dwt'],
  ['form=1&port.to=cai-lan&port.limit=&port.unit=km', ''],
  ['form=1&power=110kv&power=steam&status=operating', 'power=110kv,steam&status=operating'],
  ['form=1&q=quang+yen&unknown=hide&park=dong-mai', 'q=quang+yen&unknown=hide&park=dong-mai'],
  ['form=1&vacancy.min=ten', 'vacancy=ten-'],
])('%s means %s', (form, link) => expect(foldForm(form)).toBe(link));

it('leaves links alone', () => expect(foldForm('vacancy=10-')).toBeUndefined());
