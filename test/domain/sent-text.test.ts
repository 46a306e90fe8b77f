import { describe, expect, test } from 'vitest';
import { findSentText, type HistoryText } from '../../src/domain/sent-text.ts';

const firstAttemptAt = new Date('2026-01-05T10:00:00Z');
const attempted = { body: 'Your balance is $980.00.', firstAttemptAt };
const minutes = (count: number) => new Date(firstAttemptAt.getTime() + count * 60_000);
const outbound = (fields: Partial<HistoryText> = {}): HistoryText => ({
  direction: 'OUTBOUND',
  body: attempted.body,
  at: minutes(0),
  providerId: 'SM1',
  ...fields,
});

describe('B39: the attempt is found in the history', () => {
  test('by its words', () => {
    const sent = outbound();
    const other = outbound({ body: 'Something else', providerId: 'SM0' });
    expect(findSentText(attempted, [other, sent], [])).toBe(sent);
  });

  test.each(['  Your balance is $980.00.', 'Your balance is $980.00.\n'])(
    'blanks around them do not count: %j',
    (body) => {
      expect(findSentText(attempted, [outbound({ body })], [])).not.toBeNull();
      expect(findSentText({ ...attempted, body }, [outbound()], [])).not.toBeNull();
    },
  );

  test.each(['your balance is $980.00.', 'Your balance is $980.00', 'Your  balance is $980.00.', ''])(
    'other words are another text: %j',
    (body) => {
      expect(findSentText(attempted, [outbound({ body })], [])).toBeNull();
    },
  );

  test('not by what the tenant wrote', () => {
    expect(findSentText(attempted, [outbound({ direction: 'INBOUND' })], [])).toBeNull();
  });

  test.each([
    [-60 * 24, false],
    [-5.01, false],
    [-5, true],
    [0, true],
    [1, true],
    [60 * 24, true],
  ])('not from before the attempt, as far as clocks can tell: %d minutes', (offset, found) => {
    expect(findSentText(attempted, [outbound({ at: minutes(offset) })], []) !== null).toBe(found);
  });

  test('not by a text that is known to be another: two replies may say the same', () => {
    const [first, second] = [outbound({ providerId: 'SM1' }), outbound({ providerId: 'SM2', at: minutes(1) })];
    expect(findSentText(attempted, [first], ['SM1'])).toBeNull();
    expect(findSentText(attempted, [first, second], ['SM1'])).toBe(second);
    expect(findSentText(attempted, [first, second], ['SM1', 'SM2'])).toBeNull();
  });

  test('a text without an id may be it', () => {
    expect(findSentText(attempted, [outbound({ providerId: null })], ['SM1'])).not.toBeNull();
  });

  test('in an empty history there is none', () => {
    expect(findSentText(attempted, [], [])).toBeNull();
  });

  test('when it was first tried is not known: any time will do', () => {
    const sent = outbound({ at: new Date('2020-01-01T00:00:00Z') });
    expect(findSentText({ ...attempted, firstAttemptAt: null }, [sent], [])).toBe(sent);
  });
});
