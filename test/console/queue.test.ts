import { describe, expect, it } from 'vitest';
import type { WorkRow } from '../../console/src/live/work-queue.ts';
import { afterChanges, emptyWork, withPage } from '../../console/src/live/work-queue.ts';
import { inOrder, matches, readFilter, writeFilter } from '../../console/src/queue/filters.ts';
import { snoozeInput } from '../../console/src/queue/snooze.ts';

function row(id: string, of: Partial<WorkRow> = {}): WorkRow {
  return {
    __typename: 'WorkItem',
    id,
    kinds: ['DRAFT'],
    language: 'en',
    likeness: null,
    amountOwedCents: 100_000,
    preview: 'Can I pay $50 a week?',
    waitingSince: '2026-07-01T12:00:00Z',
    dueAt: null,
    assignedTo: null,
    assignee: null,
    snoozed: false,
    snoozedUntil: null,
    conversation: {
      __typename: 'Conversation',
      id,
      phoneNumber: '+12035550114',
      tenant: {
        __typename: 'Tenant',
        id: 't',
        name: 'José Núñez',
        unitName: '4B',
        propertyName: 'Elm Court',
        daysLate: 5,
      },
    },
    draft: null,
    paymentPlan: null,
    escalations: [],
    unconfirmed: [],
    ...of,
  };
}

describe('what the page knows of the queue', () => {
  it('is the pages, with what was told since in place of what a page says', () => {
    const first = withPage(emptyWork, [row('a'), row('b')], new Set());
    const changed = afterChanges(first, [
      { __typename: 'WorkItemEvent', cursor: '7', conversationId: 'a', workItem: null },
      { __typename: 'WorkItemEvent', cursor: '8', conversationId: 'c', workItem: row('c', { assignedTo: 'jo' }) },
    ]);
    const all = withPage(changed, [row('a'), row('c'), row('d')], new Set(['a', 'c']));
    expect(all.items.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(all.items[1]?.assignedTo).toBe('jo');
    expect(all.cursor).toBe('8');
  });

  it('is narrowed by what the address says, and the address says all of it', () => {
    const address = 'kind=ESCALATION&property=Elm+Court&owner=me&aside=yes&min=250.5&search=nunez+4b&order=due';
    const filter = readFilter(new URLSearchParams(address));
    expect(filter).toMatchObject({ kind: 'ESCALATION', owner: 'me', aside: true, minCents: 25_050, order: 'due' });
    expect(writeFilter(filter).toString()).toBe(address);
    expect(readFilter(new URLSearchParams('kind=NONE&owner=x&min=-1&order=y'))).toEqual(
      readFilter(new URLSearchParams()),
    );
  });

  it.each([
    ['nunez', true],
    ['NÚÑEZ elm', true],
    ['4b', true],
    ['0114', true],
    ['14', true],
    ['$50', true],
    ['nunez oak', false],
    ['999', false],
  ])('finds %j: %s', (search, found) => {
    const filter = { ...readFilter(new URLSearchParams()), search };
    expect(matches(row('a'), filter, 'me')).toBe(found);
  });

  it('shows what is put aside only where it is asked for, and orders what has no deadline last', () => {
    const filter = readFilter(new URLSearchParams());
    expect(matches(row('a', { snoozed: true }), filter, 'me')).toBe(false);
    expect(matches(row('a', { snoozed: true }), { ...filter, aside: true }, 'me')).toBe(true);
    const rows = [
      row('none'),
      row('late', { dueAt: '2026-07-02T12:00:00Z' }),
      row('soon', { dueAt: '2026-07-01T13:00:00Z' }),
    ];
    expect(inOrder(rows, 'due').map(({ id }) => id)).toEqual(['soon', 'late', 'none']);
  });

  it('is put aside until an instant, until the tenant writes, or no longer', () => {
    const now = new Date('2026-07-01T12:00:00Z');
    expect(snoozeInput('hour', now)).toEqual({ until: '2026-07-01T13:00:00.000Z' });
    expect(snoozeInput('untilAnswer', now)).toEqual({ untilAnswer: true });
    expect(snoozeInput(null, now)).toEqual({});
  });
});
