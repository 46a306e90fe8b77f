import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConversations } from '../../eval/conversation.ts';
import { datesOf } from '../../eval/plan-dates.ts';
import { sandboxTenants } from '../../src/sandbox/tenants.ts';

const conversations = await readConversations(join(import.meta.dirname, '../../eval/conversations.jsonl'));

describe('the conversations of the evaluation', () => {
  it('are at least 180, each with an id of its own, more than a third of them in Spanish', () => {
    const ids = conversations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(180);
    expect(new Set(ids).size).toBe(ids.length);
    const spanish = conversations.filter(({ language }) => language === 'es');
    expect(spanish.length).toBeGreaterThan(conversations.length / 3);
  });

  it('have tenants of the sandbox, or nobody', () => {
    const known = [...sandboxTenants.map(({ tenant_id }) => tenant_id), 'unknown'];
    expect(conversations.filter(({ tenant }) => !known.includes(tenant))).toEqual([]);
  });

  it('name days that can be told', () => {
    const starts = conversations.flatMap(({ expect: { plan } }) => (plan ?? []).flatMap((each) => each?.start ?? []));
    for (const start of starts) expect(datesOf(start, '2026-11-22'), start).not.toEqual([]);
  });

  it.each('4 7 8 9 10 11 12 13 15 18 20 21 22 23 24 25 27 28 29 30 31 32 33 35'.split(' '))('try B%s', (number) => {
    expect(conversations.filter(({ behaviours }) => behaviours.includes(`B${number}`)).length).toBeGreaterThan(2);
  });
});
