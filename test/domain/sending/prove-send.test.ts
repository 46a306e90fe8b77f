import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryRow } from '../../../src/domain/sending/history-row.ts';
import { proveSend, type SendEvidence } from '../../../src/domain/sending/prove-send.ts';
import type { ProviderText } from '../../../src/domain/sending/provider-list.ts';

const minute = 60_000;
const hour = 60 * minute;
const receivedAt = new Date('2026-11-22T15:00:00Z');
const firstAttemptAt = new Date('2026-11-22T15:01:00Z');
const later = (ms: number) => new Date(receivedAt.getTime() + ms);

const sid = (number: number) => `SM${String(number).padStart(32, '0')}`;

const own: HistoryRow = {
  id: 10,
  direction: 'INBOUND',
  body: 'How much do I owe?',
  at: receivedAt,
  namesZone: false,
  providerId: sid(10),
  deliveryStatus: 'received',
};
const ours: HistoryRow = {
  id: 11,
  direction: 'OUTBOUND',
  body: 'You owe $1,450.00.',
  at: later(minute + 2_000),
  namesZone: false,
  providerId: sid(11),
  deliveryStatus: 'sent',
};
const pending: HistoryRow = { ...ours, providerId: null, deliveryStatus: 'pending' };
const listed: ProviderText = {
  providerId: sid(11),
  body: ours.body,
  status: 'delivered',
  errorCode: null,
  createdAt: later(minute + 1_000),
};

const evidence: SendEvidence = {
  attempt: { body: ours.body, firstAttemptAt, elapsedMs: 60_000 },
  handOver: 'unclear',
  history: [own, pending],
  tenantTexts: [{ messageId: sid(10), content: own.body, receivedAt }],
  knownProviderIds: [],
  provider: null,
  settleMs: 30_000,
};
const prove = (changes: Partial<SendEvidence>) => proveSend({ ...evidence, ...changes });
const sent = { outcome: 'SENT', providerId: sid(11) };
const unknown = { outcome: 'UNKNOWN' };

test('B39: a connection that never opened took nothing, whatever else is said', () => {
  const never = { outcome: 'NOT_SENT', why: 'never_opened' };
  expect(prove({ handOver: 'never_opened' })).toEqual(never);
  expect(prove({ handOver: 'never_opened', history: [own, ours] })).toEqual(never);
});

describe('B39: by the history', () => {
  test.each<[string, Partial<HistoryRow>, object]>([
    ['a SID', {}, sent],
    ['a SID and no status', { deliveryStatus: null }, sent],
    ['a status that only a sent text can have', { providerId: null }, { outcome: 'SENT', providerId: null }],
    ['pending without a SID', { providerId: null, deliveryStatus: 'pending' }, unknown],
    ['queued without a SID', { providerId: null, deliveryStatus: 'queued' }, unknown],
    ['failed without a SID', { providerId: null, deliveryStatus: 'failed' }, unknown],
    ['failed with a SID', { deliveryStatus: 'failed' }, unknown],
    ['neither', { providerId: null, deliveryStatus: null }, unknown],
    ['other words', { body: 'You owe nothing.' }, unknown],
    ['white space around it', { body: ` ${ours.body}\n` }, sent],
    ['what a tenant wrote', { direction: 'INBOUND' }, unknown],
    ['a row before the text of the tenant', { id: 9 }, unknown],
    ['a time long before the attempt', { at: later(-hour) }, unknown],
    ['a time a little before it, as clocks differ', { at: later(-3 * minute) }, sent],
    ['a zone of its own', { at: later(minute), namesZone: true }, sent],
  ])('a row with %s', (_, row, outcome) => {
    expect(prove({ history: [own, { ...ours, ...row }] })).toEqual(outcome);
  });

  test('a row that is known to be another text does not count: two replies may say the same', () => {
    expect(prove({ history: [own, ours], knownProviderIds: [sid(11)] })).toEqual(unknown);
  });

  test.each<[string, Partial<SendEvidence>]>([
    ['is empty, or could not be read', { history: [] }],
    ["lacks the tenant's own text", { history: [ours] }],
    ['has the same words of another day', { history: [{ ...own, providerId: null, at: later(-30 * hour) }, ours] }],
    ['has the same words under another SID', { history: [{ ...own, providerId: sid(9) }, ours] }],
  ])('nothing, when it %s', (_, changes) => {
    expect(prove(changes)).toEqual(unknown);
  });

  test("the tenant's own text is known by its words where one side has no SID", () => {
    const bySpelling = { ...own, providerId: null, body: ' How much\u0000 do I owe?\n' };
    expect(prove({ history: [bySpelling, ours] })).toEqual(sent);
    // The agent keeps what intake cleaned away, within a word too.
    const raw = { ...own, providerId: null, body: 'How mu\u200bch do I o\u0007we?' };
    expect(prove({ history: [raw, ours] })).toEqual(sent);
    const tenantTexts = [{ messageId: 'bridge-1', content: own.body, receivedAt }];
    expect(prove({ history: [own, ours], tenantTexts })).toEqual(sent);
  });

  test('where the tenant never wrote, a row counts only with a zone of its own', () => {
    expect(prove({ history: [ours], tenantTexts: [] })).toEqual(unknown);
    expect(prove({ history: [{ ...ours, namesZone: true }], tenantTexts: [] })).toEqual(sent);
  });

  test('whatever zone its clock is in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -48, max: 56 }), fc.integer({ min: 0, max: 20_000 }), (quarters, lateMs) => {
        const shift = ({ at, ...row }: HistoryRow) => ({
          ...row,
          at: new Date(at.getTime() + quarters * 15 * minute + lateMs),
        });
        expect(prove({ history: [shift(own), shift(ours)] })).toEqual(sent);
        // The same text of two hours before is another one in every zone.
        const earlier = { ...shift(ours), at: new Date(shift(ours).at.getTime() - 2 * hour) };
        expect(prove({ history: [shift(own), earlier] })).toEqual(unknown);
      }),
    );
  });
});

describe('B14, B39: by the provider', () => {
  const provider = (texts: readonly Partial<ProviderText>[], isComplete = true) => ({
    texts: texts.map((text) => ({ ...listed, ...text })),
    isComplete,
  });
  const soon = { ...evidence.attempt, elapsedMs: 1_000 };
  const absent = { outcome: 'NOT_SENT', why: 'absent' };

  test('a text in its list went out, whatever the history says', () => {
    for (const status of ['queued', 'accepted', 'sending', 'sent', 'delivered', 'undelivered']) {
      expect(prove({ provider: provider([{ status }]), history: [] })).toEqual(sent);
    }
  });

  test('a list without it proves that it did not, once it has had its time to show', () => {
    expect(prove({ provider: provider([]) })).toEqual(absent);
    expect(prove({ provider: provider([]), attempt: soon })).toEqual(unknown);
  });

  test('a SID in the history is its word too: such a list is of another account', () => {
    expect(prove({ provider: provider([]), history: [own, ours] })).toEqual(sent);
  });

  test.each([
    ['is cut off', provider([], false), []],
    ['lacks what is known to have gone out', provider([]), [sid(5)]],
    ['holds a text since that nobody can place', provider([{ providerId: sid(12), body: 'Other words' }]), []],
  ])('nothing, when its list %s', (_, list, knownProviderIds) => {
    expect(prove({ provider: list, knownProviderIds })).toEqual(unknown);
  });

  test('older texts and known ones say nothing of this one', () => {
    const known = { providerId: sid(5), createdAt: later(2 * minute) };
    const older = { providerId: sid(6), createdAt: later(-hour) };
    expect(prove({ provider: provider([known, older]), knownProviderIds: [sid(5)] })).toEqual(absent);
  });

  test('what it took and did not send is not sent, and 21610 is an opt-out', () => {
    const failed = { outcome: 'NOT_SENT', why: 'failed' };
    expect(prove({ provider: provider([{ status: 'failed', errorCode: 30006 }]) })).toEqual(failed);
    expect(prove({ provider: provider([{ status: 'failed', errorCode: 30006 }]), attempt: soon })).toEqual(unknown);
    const optedOut = { status: 'failed', errorCode: 21610 };
    expect(prove({ provider: provider([optedOut]), attempt: soon })).toEqual({ outcome: 'OPTED_OUT' });
    expect(prove({ provider: provider([optedOut, {}]) })).toEqual(sent);
    expect(prove({ provider: provider([optedOut]), handOver: 'refused' })).toEqual({ outcome: 'OPTED_OUT' });
  });

  test('a refusal is final, unless an earlier try of the agent went out', () => {
    const refused = { outcome: 'NOT_SENT', why: 'refused' };
    expect(prove({ handOver: 'refused', attempt: soon })).toEqual(refused);
    expect(prove({ handOver: 'refused', attempt: soon, provider: provider([]) })).toEqual(refused);
    expect(prove({ handOver: 'refused', attempt: soon, provider: provider([{}]) })).toEqual(sent);
  });
});

describe('whatever is known', () => {
  const someId = fc.option(fc.integer({ min: 1, max: 20 }).map(sid));
  const rows = fc.array(
    fc.record<HistoryRow>({
      id: fc.option(fc.integer({ min: 1, max: 20 })),
      direction: fc.constantFrom('INBOUND', 'OUTBOUND'),
      body: fc.constantFrom(ours.body, own.body, 'Other words'),
      at: fc.integer({ min: -20 * 60, max: 20 * 60 }).map((minutes) => later(minutes * minute)),
      namesZone: fc.boolean(),
      providerId: someId,
      deliveryStatus: fc.option(fc.constantFrom('pending', 'queued', 'sent', 'failed', 'received')),
    }),
    { maxLength: 6 },
  );
  const lists = fc.option(
    fc.record({
      texts: fc.array(
        fc.record<ProviderText>({
          providerId: fc.integer({ min: 1, max: 20 }).map(sid),
          body: fc.constantFrom(ours.body, 'Other words'),
          status: fc.constantFrom('queued', 'sent', 'failed', 'canceled'),
          errorCode: fc.option(fc.constantFrom(21610, 30006)),
          createdAt: fc.integer({ min: -60, max: 60 }).map((minutes) => later(minutes * minute)),
        }),
        { maxLength: 3 },
      ),
      isComplete: fc.boolean(),
    }),
  );
  const anything = fc.record<SendEvidence>({
    attempt: fc.record({
      body: fc.constant(ours.body),
      firstAttemptAt: fc.constant(firstAttemptAt),
      elapsedMs: fc.integer({ min: 0, max: 90_000 }),
    }),
    handOver: fc.constantFrom('never_opened', 'refused', 'unclear'),
    history: rows,
    tenantTexts: fc.constantFrom([], evidence.tenantTexts),
    knownProviderIds: fc.array(fc.integer({ min: 1, max: 20 }).map(sid), { maxLength: 3 }),
    provider: lists,
    settleMs: fc.constant(30_000),
  });

  test('SENT rests on a row with proof or on the list of the provider, never on a known text', () => {
    fc.assert(
      fc.property(anything, (known) => {
        const proof = proveSend(known);
        if (proof.outcome !== 'SENT') return;
        expect(known.knownProviderIds).not.toContain(proof.providerId);
        const proofs = [
          ...known.history.filter(
            ({ direction, body, providerId, deliveryStatus }) =>
              direction === 'OUTBOUND' && body === ours.body && (providerId !== null || deliveryStatus === 'sent'),
          ),
          ...(known.provider?.texts ?? []).filter(({ status }) => status === 'sent' || status === 'queued'),
        ];
        expect(proofs.map(({ providerId }) => providerId)).toContain(proof.providerId);
      }),
      { numRuns: 2_000 },
    );
  });

  test('without the provider an unclear hand-over is never called NOT_SENT', () => {
    fc.assert(
      fc.property(anything, (known) => {
        const { outcome } = proveSend({ ...known, provider: null, handOver: 'unclear' });
        expect(['SENT', 'UNKNOWN']).toContain(outcome);
      }),
      { numRuns: 2_000 },
    );
  });

  test('NOT_SENT by its absence only of a whole list, after its time, and never beside a row with a SID', () => {
    fc.assert(
      fc.property(anything, (known) => {
        const proof = proveSend(known);
        if (proof.outcome !== 'NOT_SENT' || proof.why !== 'absent') return;
        expect(known.provider?.isComplete).toBe(true);
        expect(known.attempt.elapsedMs).toBeGreaterThanOrEqual(known.settleMs);
        expect(known.handOver).toBe('unclear');
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(anything, (known) => {
        const turned = proveSend({ ...known, history: known.history.toReversed() });
        expect(turned.outcome).toBe(proveSend(known).outcome);
      }),
    );
  });
});
