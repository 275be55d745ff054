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
  ['form=1&q=%20+&status=operating', 'status=operating'],
  ['form=1&vacancy.min=ten', 'vacancy=ten-'],
  ['form=1&vacancy.min=&vacancy.max=50', 'vacancy=-50'],
  ['form=1&vacancy.min=%2010%20&vacancy.max=%20', 'vacancy=10-'],
  ['form=1&port.limit=40', 'port=any~40km'],
  ['form=1&gate.to=any&gate.limit=30&gate.unit=min', 'gate=any~30min'],
  ['form=1&near.to=20.972,107.045&near.limit=12', 'near=107.045,20.972~12km'],
  ['form=1&near.to=nowhere&near.limit=12&near.unit=min', 'near=nowhere~12min'],
  ['form=1&near.to=20.972,107.045&near.limit=', ''],
  ['form=1&near.to=&near.limit=12', ''],
  ['form=1&power=&power=110kv&status=', 'power=110kv'],
  ['form=1&power.to=220kv&power.limit=30', 'power=220kv~30km'],
  ['form=1&power.to=220kv&power.limit=', ''],
  // No supply within no distance, and ticks without the distance that stands beside them.
  ['form=1&power.to=220kv&power.limit=&power=110kv', 'power=110kv'],
  ['form=1&status.limit=30&status=operating', 'status=operating'],
  ['form=1&sort=&fbclid=x&star=dong-mai&zz=1', 'star=dong-mai&zz=1'],
])('%s means %s', (form, link) => expect(foldForm(form)).toBe(link));

it('reads numbers as they were typed, and a typed point', () => {
  const number = (typed: string) => typed.replace(',', '.');
  expect(foldForm('form=1&vacancy.min=10,5&port.to=any&port.limit=7,5', number)).toBe(
    'vacancy=10.5-&port=any~7.5km',
  );
  expect(foldForm('form=1&near.to=20.972%20107.045&near.limit=12,5&near.unit=km', number)).toBe(
    'near=107.045,20.972~12.5km',
  );
});

it('reads the numbers of the page of energy, and no other key, as they were typed', () => {
  const number = (typed: string) => `${Number(typed.replace(',', '.'))}`;
  expect(foldForm('form=1&mw=+7,5+&mwh=1,5&clean=2,0', number)).toBe('mw=7.5&mwh=1.5&clean=2');
  expect(foldForm('form=1&zz=7,50&ref=a,b', number)).toBe('zz=7,50&ref=a,b');
});

it('leaves links alone', () => expect(foldForm('vacancy=10-')).toBeUndefined());
