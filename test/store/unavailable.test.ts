import { describe, expect, it } from 'vitest';
import { asUnavailable, DatabaseUnavailableError, troubleOf } from '../../src/store/unavailable.ts';

describe('B47: what keeps the database from doing what it is asked', () => {
  it.each([
    ['25006', 'READ_ONLY'],
    ['53100', 'DISK_FULL'],
    ['53200', 'NO_RESOURCES'],
    ['53300', 'NO_CONNECTIONS'],
    ['58030', 'NO_RESOURCES'],
    ['40P01', 'COLLISION'],
    ['40001', 'COLLISION'],
    ['57014', 'TOO_SLOW'],
    ['57P01', 'SHUT_DOWN'],
    ['57P03', 'SHUT_DOWN'],
    ['08006', 'UNREACHABLE'],
    ['EPIPE', 'UNREACHABLE'],
    ['ECONNREFUSED', 'UNREACHABLE'],
    [undefined, 'UNREACHABLE'],
  ])('%s is %s', (code, trouble) => {
    expect(troubleOf(Object.assign(new Error('no'), { code }))).toBe(trouble);
  });

  it.each(['23505', '22P02', '42883', 'P0001'])('%s is about what was asked', (code) => {
    const error = Object.assign(new Error('no'), { code });
    expect(asUnavailable(error)).toBe(error);
  });

  it('says in words what it is, and when to come back', () => {
    const error = asUnavailable(Object.assign(new Error('could not extend file'), { code: '53100' }));
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error).toMatchObject({ message: "the database's disk is full", retryAfterSeconds: 30, lasts: true });
  });
});
