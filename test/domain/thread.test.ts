import { describe, expect, test } from 'vitest';
import type { HistoryRow } from '../../src/domain/sending/history-row.ts';
import { type KnownTexts, threadOf } from '../../src/domain/thread.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 15, minutes));

const row = (fields: Partial<HistoryRow>): HistoryRow => ({
  id: 1,
  direction: 'INBOUND',
  body: 'Hi',
  at: at(0),
  namesZone: true,
  providerId: null,
  deliveryStatus: null,
  ...fields,
});
const ours = (fields: Partial<HistoryRow>) =>
  row({ direction: 'OUTBOUND', body: 'Hello.', providerId: 'SM9', ...fields });
const received = (fields: Partial<KnownTexts['received'][number]> = {}) => ({
  messageId: 'm1',
  content: 'Hi',
  receivedAt: at(0),
  mediaUrls: [],
  ...fields,
});
const sent = (fields: Partial<KnownTexts['sent'][number]> = {}) => ({
  providerId: 'SM9',
  body: 'Hello.',
  sentAt: at(1),
  deliveryStatus: null,
  sentBy: 'ann',
  translation: null,
  ...fields,
});
const nothing = { received: [], sent: [] };

describe('a thread', () => {
  test('comes oldest first, whatever the order of the rows', () => {
    const rows = [
      row({ id: 3, body: 'c', at: at(2) }),
      row({ id: 2, body: 'b', at: at(1) }),
      row({ id: 1, body: 'a', at: at(1) }),
    ];
    expect(threadOf(rows, nothing).map(({ body }) => body)).toEqual(['a', 'b', 'c']);
  });

  test('tells times without a zone by the tenant’s own text', () => {
    const fiveHoursBehind = (minutes: number) => new Date(at(minutes).getTime() - 5 * 3_600_000);
    const rows = [
      row({ id: 1, at: fiveHoursBehind(0), namesZone: false }),
      ours({ id: 2, at: fiveHoursBehind(1), namesZone: false }),
    ];
    expect(threadOf(rows, { received: [received()], sent: [] }).map((text) => text.at)).toEqual([at(0), at(1)]);
    expect(threadOf(rows, nothing).map((text) => text.at)).toEqual([fiveHoursBehind(0), fiveHoursBehind(1)]);
  });

  test('shows the pictures of a text, and who sent a text of ours', () => {
    const mediaUrls = ['https://example.com/1'];
    const rows = [row({ id: 1 }), ours({ id: 2, at: at(1), deliveryStatus: 'sent' })];
    const known = { received: [received({ mediaUrls })], sent: [sent({ deliveryStatus: 'delivered' })] };
    expect(threadOf(rows, known)).toEqual([
      { direction: 'INBOUND', body: 'Hi', at: at(0), mediaUrls, translation: null, deliveryStatus: null, sentBy: null },
      {
        direction: 'OUTBOUND',
        body: 'Hello.',
        at: at(1),
        mediaUrls: [],
        translation: null,
        deliveryStatus: 'delivered',
        sentBy: 'ann',
      },
    ]);
  });

  test('does not say that the gateway sent what another did', () => {
    expect(threadOf([ours({ providerId: 'SM8', at: at(1) })], { received: [], sent: [sent()] })).toMatchObject([
      { sentBy: null },
    ]);
  });

  test('tells the same words twice of two rows', () => {
    const rows = [ours({ id: 1, providerId: null, deliveryStatus: 'sent', at: at(1) }), ours({ id: 2, at: at(2) })];
    const known = {
      received: [],
      sent: [sent({ providerId: null, sentBy: 'ann' }), sent({ sentAt: at(2), sentBy: 'bob' })],
    };
    expect(threadOf(rows, known).map(({ sentBy }) => sentBy)).toEqual(['ann', 'bob']);
  });

  test('B39: holds no text that nobody knows to have gone out, but one of which a person said that it did', () => {
    const unproven = ours({ providerId: null, deliveryStatus: 'pending', at: at(1) });
    expect(threadOf([unproven], nothing)).toEqual([]);
    expect(threadOf([unproven], { received: [], sent: [sent({ providerId: null })] })).toHaveLength(1);
  });
});
