import { expect, it } from 'vitest';
import { directionOf } from './direction';

it.each([
  ['The harbour is closed', 'ltr'],
  ['سارة الحسن leaves the coalition at Varna Hill', 'ltr'],
  ['שלום', 'rtl'],
  ['سارة الحسن في الميناء, said Osk', 'rtl'],
  ['2021: 14–17', 'ltr'],
  ['', 'ltr'],
])('%s is read %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
