import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deliveryStatuses } from '../../src/domain/sending/delivery-status.ts';
import { maxSegments } from '../../src/domain/sms.ts';
import { type WorkflowStatus, workflowStatusTable } from '../../src/domain/workflow.ts';
import { readConfig } from '../../src/environment/read-config.ts';
import { pageOf } from './commands.ts';

const usual = readConfig({});
const hours = (milliseconds: number) => milliseconds / 3_600_000;

/** Numbers that people repeat in words. Whoever changes one hears of every place that says the old one. */
const repeated: [what: string, now: number, said: RegExp][] = [
  ['segments of a reply', maxSegments, /\b(\d+|one|two|three|four) segments (?:at most|long)/gi],
  ['segments of a reply', maxSegments, /at most (\d+|one|two|three|four) segments/gi],
  ['AUTO_SEND_ABOVE', usual.routing.autoSendAbove, /(?<!far )(?:above|confidence of)\s+(0\.\d+)/gi],
  ['APPROVAL_FROM', usual.routing.approvalFrom, /\bfrom (0\.\d+)/gi],
  ['NO_RESPONSE_HOURS', hours(usual.deadlines.noResponseMs), /no answer for (\d+) hours/gi],
  ['NO_RESPONSE_HOURS', hours(usual.deadlines.noResponseMs), /`NO_RESPONSE_HOURS` \((\d+)\)/g],
  ['APPROVAL_REMINDER_HOURS', hours(usual.deadlines.approvalReminderMs), /`APPROVAL_REMINDER_HOURS` \((\d+)\)/g],
  ['APPROVAL_EXPIRY_HOURS', hours(usual.deadlines.approvalExpiryMs), /`APPROVAL_EXPIRY_HOURS` \((\d+)\)/g],
  ['TURN_PATIENCE_MS', usual.retry.patienceMs / 60_000, /`TURN_PATIENCE_MS` \((\d+) minutes\)/g],
  ['TURN_LEASE_MS', usual.dispatcher.leaseMs / 1_000, /`TURN_LEASE_MS` \((\d+) s\)/g],
  ['OPERATION_TIMEOUT_MS', usual.limits.operationMs / 1_000, /`OPERATION_TIMEOUT_MS` \((\d+) s\)/g],
  ['DATABASE_POOL_SIZE', 10, /`DATABASE_POOL_SIZE` \((\d+)\)/g],
];
const inWords = ['zero', 'one', 'two', 'three', 'four'];

/** Whatever people read: documents, and words in the sources. What code generates follows by itself; what was measured or has changed stays. */
const files = globSync([
  '*.md',
  'docs/*.md',
  'src/**/*.ts',
  'console/src/**/words.ts',
  'console/src/language/*.ts',
]).filter((name) => !['docs/api.md', 'docs/types.md', 'docs/performance.md', 'CHANGELOG.md'].includes(name));

it.each(repeated)('%s (%d) is said alike wherever it is said: %s', (_what, now, said) => {
  const places = files.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(said)].map(([words, number = '']) => ({ name, words, number })),
  );
  const countOf = (number: string) => (inWords.includes(number) ? inWords.indexOf(number) : Number(number));
  // A pattern that finds nothing guards nothing.
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter(({ number }) => countOf(number.toLowerCase()) !== now)).toEqual([]);
});

const calling = pageOf('docs/calling.md');

it('docs/calling.md has every status of a workflow, and says which are final', () => {
  const rows = [...calling.matchAll(/^\| `([A-Z_]+)` \| (yes|no) \|/gm)].map(([, status, final]) => [status, final]);
  // Nothing follows by itself: FAILED is left only when a person starts it again.
  const isFinal = (status: WorkflowStatus) => workflowStatusTable[status].next.length === 0 || status === 'FAILED';
  const statuses = Object.keys(workflowStatusTable) as WorkflowStatus[];
  expect(rows.toSorted()).toEqual(statuses.map((status) => [status, isFinal(status) ? 'yes' : 'no']).toSorted());
});

it('docs/calling.md names every word for what became of a reply', () => {
  const row = /^- `status` is one of (.*), in any case/m.exec(calling)?.[1];
  expect(row?.match(/\w+/g)).toEqual([...deliveryStatuses]);
});
