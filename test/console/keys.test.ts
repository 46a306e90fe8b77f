import { expect, it } from 'vitest';
import { letters } from '../../console/src/shell/letters.ts';

it('after G each letter leads to one view', () => {
  const viewsOf = Map.groupBy(Object.entries(letters), ([, letter]) => letter);
  expect([...viewsOf].filter(([letter, views]) => views.length > 1 || !/^[a-z]$/.test(letter))).toEqual([]);
});
