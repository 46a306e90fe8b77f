import { expect, test } from 'vitest';
import { decideFault, planFaults } from '../../src/sandbox/fault-plan.ts';
import { faultRule } from '../../src/sandbox/fault-rule.ts';

const start = new Date('2026-01-05T12:00:00Z');
const post = { method: 'POST', path: '/sms/send' };
const get = { method: 'GET', path: '/conversations/%2B12035550114' };

/** For each of the requests, which rule hit it: its place in the list, or a dash. */
function hits(rules: object[], requests: { method: string; path: string; afterSeconds?: number }[]): string {
  const parsed = rules.map((rule) => faultRule.parse({ fault: { kind: 'reset' }, ...rule }));
  let plan = planFaults(parsed, start);
  return requests
    .map(({ afterSeconds = 0, ...request }) => {
      const decided = decideFault(plan, request, new Date(start.getTime() + afterSeconds * 1000));
      plan = decided.plan;
      return decided.hit === undefined ? '-' : parsed.indexOf(decided.hit);
    })
    .join('');
}

test.each([
  { title: 'without a path: every request', rules: [{}], requests: [post, get], expected: '00' },
  {
    title: 'never the sandbox’s own',
    rules: [{}],
    requests: [{ method: 'GET', path: '/sandbox/texts' }],
    expected: '-',
  },
  { title: 'one path', rules: [{ path: '/sms/send' }], requests: [post, get], expected: '0-' },
  { title: 'all below a path', rules: [{ path: '/conversations/*' }], requests: [post, get], expected: '-0' },
  { title: 'one method', rules: [{ method: 'GET' }], requests: [post, get], expected: '-0' },
  { title: 'every third', rules: [{ every: 3 }], requests: Array(7).fill(post), expected: '--0--0-' },
  { title: 'twice', rules: [{ times: 2 }], requests: [post, post, post], expected: '00-' },
  { title: 'every second, twice', rules: [{ every: 2, times: 2 }], requests: Array(7).fill(post), expected: '-0-0---' },
  {
    title: 'for 10 seconds',
    rules: [{ forSeconds: 10 }],
    requests: [post, { ...post, afterSeconds: 9.9 }, { ...post, afterSeconds: 10 }],
    expected: '00-',
  },
  { title: 'the first that hits wins', rules: [{ every: 2 }, {}], requests: [post, post, post], expected: '101' },
  { title: 'a rule that is over makes way', rules: [{ times: 1 }, {}], requests: [post, post], expected: '01' },
])('$title', ({ rules, requests, expected }) => {
  expect(hits(rules, requests)).toBe(expected);
});
