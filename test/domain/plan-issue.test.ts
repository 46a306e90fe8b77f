import { expect, it } from 'vitest';
import { planIssueWords } from '../../console/src/language/plan-issues.ts';
import {
  planIssue,
  planIssueCodes,
  planIssueInWords,
  planIssueSchema,
  planIssueTable,
} from '../../src/domain/plan-issue.ts';

const holes = (sentence: string, form: RegExp) => [...new Set(sentence.match(form) ?? [])].toSorted();

it('an issue in words holds its arguments as people write them', () => {
  const said = [
    planIssue('TOO_LITTLE', { amountCents: 4_999, interval: 'BIWEEKLY', weeklyCents: 2_499, leastCents: 2_500 }),
    planIssue('SAME_WEEKDAY', { weekday: 5, readDay: '2026-03-13' }),
    planIssue('DAYS_BETWEEN', { days: 9, readAs: 'WEEKLY' }),
    planIssue('DAY_NOT_SAID', { words: 'when my $& check {comes}' }),
  ].map(planIssueInWords);
  expect(said).toEqual([
    '$49.99 every two weeks is $24.99 a week, less than the least payment of $25.00 a week.',
    '"Friday" was said on a Friday; read as 2026-03-13, not the same day.',
    '9 days lie between two payments; read as weekly.',
    'The first payment is to be on "when my $& check {comes}", a date that is not said.',
  ]);
});

it('an issue is stored as it is', () => {
  const issue = planIssue('TOO_LONG', { weeks: 15.5, most: 12 });
  expect(planIssueSchema.parse(JSON.parse(JSON.stringify(issue)))).toEqual(issue);
});

it.each(['en', 'es'] as const)('each issue names all its arguments in the words of the console: %s', (language) => {
  const wanted = planIssueCodes.map((code) => [code, holes(planIssueTable[code].description, /\w+(?=\})/g)]);
  const worded = planIssueCodes.map((code) => [code, holes(planIssueWords[language][code], /\w+(?=\}\})/g)]);
  expect(worded).toEqual(wanted);
});
