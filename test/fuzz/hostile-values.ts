import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from '../chaos/random.ts';

const words = [
  'STOP',
  'How much do I owe?',
  'I can pay $200 a week starting friday',
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202egnirts',
  '﷽'.repeat(40),
  '$'.repeat(400),
  '1'.repeat(400),
  '((((((((((a+)+)+)+',
  '%_\\%',
  "'; drop table drafts; --",
  '{"$ne":null}',
  '../../etc/passwd',
  '🏠'.repeat(60),
  'not '.repeat(700),
  'pay $1 '.repeat(500),
  'x'.repeat(12_000),
  'null',
  '0',
  '-1',
  'toString',
  '__proto__',
  'constructor',
];
const ids = [
  '00000000-0000-0000-0000-000000000000',
  '1',
  '',
  'tenant_001',
  'tenant_002',
  'TENANT_002',
  '9'.repeat(300),
  '__proto__',
  '\u0000',
  'a b',
  '../x',
];
const instants = [
  '2026-01-31T17:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999-14:00',
  '2026-02-30T00:00:00Z',
  'yesterday',
  '2026-01-31',
  '-000001-01-01T00:00:00Z',
  '275760-09-13T00:00:00Z',
];
const days = [
  '2026-01-31',
  '0000-01-01',
  '0001-01-01',
  '1900-01-01',
  '2199-12-31',
  '9999-12-31',
  '2026-02-30',
  'friday',
];
const phones = [
  '+12035550114',
  '(203) 555-0181',
  '+1',
  '',
  '911',
  '+999999999999999999',
  'not a number',
  '+1203555\u0000',
];
const ints = [0, 1, -1, 2, 20, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300, 0.5];

/** A value of a type, as a caller may send it: mostly one that fits, sometimes one that nobody thought of. */
export function hostileValue(type: GraphQLInputType, random: Random, depth = 0): unknown {
  if (random.chance(0.01)) return random.pick<unknown>([null, 'x', 1, [], {}, true, [[[[]]]], { a: { b: {} } }]);
  if (!isNonNullType(type) && random.chance(0.25)) return random.chance(0.5) ? null : undefined;
  const inner = getNullableType(type) as GraphQLInputType;
  if (isListType(inner)) {
    const length = random.pick([0, 1, 2, 5, random.chance(0.05) ? 101 : 3]);
    return Array.from({ length }, () => hostileValue(inner.ofType as GraphQLInputType, random, depth + 1) ?? null);
  }
  if (isEnumType(inner)) return random.chance(0.05) ? 'NO_SUCH' : random.pick(inner.getValues()).name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).map(
      (field) => [field.name, hostileValue(field.type, random, depth + 1)] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  switch (inner.toString()) {
    case 'Int':
      return random.pick(ints);
    case 'Float':
      return random.pick([...ints, 1.5]);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick(ids);
    case 'DateTime':
      return random.pick(instants);
    case 'Date':
      return random.pick(days);
    case 'PhoneNumber':
      return random.pick(phones);
    default:
      return random.pick(words);
  }
}
