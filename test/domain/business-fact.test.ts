import { expect, it } from 'vitest';
import { type BusinessFact, factsForTenant } from '../../src/domain/business-fact.ts';

const fact = (value: string, propertyName: string | null, language: string | null, key = 'hours'): BusinessFact => ({
  id: value,
  key,
  value,
  propertyName,
  language,
  updatedBy: 'ann',
  updatedAt: new Date(0),
});

it.each([
  ['the property before the language', [fact('a', null, 'en'), fact('b', 'Elm Court', null)], ['b']],
  ['the language before none', [fact('a', null, null), fact('b', null, 'en')], ['b']],
  ['both before one', [fact('a', 'Elm Court', null), fact('b', 'Elm Court', 'en')], ['b']],
  ['no other property or language', [fact('a', 'Oak Hill', null), fact('b', null, 'es')], []],
  ['each key by itself', [fact('a', null, null), fact('b', null, null, 'phone')], ['a', 'b']],
])('B63: %s', (_, facts, values) => {
  const said = factsForTenant(facts, { propertyName: 'Elm Court', language: 'en' });
  expect(said.map(({ value }) => value)).toEqual(values);
});
