import type { Conversation } from './conversation.ts';
import { type Finding, type Rule, rules, type Verdict } from './finding.ts';
import type { ModelUse } from './model-meter.ts';
import type { Observed } from './observed.ts';

/** A conversation that was played; without `observed` it broke off, and `error` says why. */
export interface Result {
  conversation: Conversation;
  observed: Observed | null;
  verdict: Verdict;
  error: string | null;
}

export interface Tally {
  ok: number;
  of: number;
  /** Expectations that could not be measured. */
  unmeasured: number;
}

/** A column of the table: all conversations, or those of one language. */
const columns = {
  all: () => true,
  English: ({ language }: Conversation) => language === 'en',
  Spanish: ({ language }: Conversation) => language === 'es',
  other: ({ language }: Conversation) => language !== 'en' && language !== 'es',
} as const;

export function tally(findings: readonly Finding[]): Tally {
  const measured = findings.filter(({ ok }) => ok !== null);
  return {
    ok: measured.filter(({ ok }) => ok).length,
    of: measured.length,
    unmeasured: findings.length - measured.length,
  };
}

const findingsOf = (results: readonly Result[], rule: Rule) =>
  results.flatMap(({ verdict }) => verdict.findings.filter((finding) => finding.rule === rule));

/** The tallies of the table, by rule and column. */
export function tallies(results: readonly Result[]): Record<string, Record<string, Tally>> {
  const byColumn = (rule: Rule) =>
    Object.entries(columns).map(([column, belongs]) => {
      const some = results.filter(({ conversation }) => belongs(conversation));
      return [column, tally(findingsOf(some, rule))];
    });
  return Object.fromEntries((Object.keys(rules) as Rule[]).map((rule) => [rule, Object.fromEntries(byColumn(rule))]));
}

export function describeTable(results: readonly Result[]): string {
  const names = Object.keys(columns);
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(10)).join('');
  const lines = Object.entries(tallies(results)).map(([rule, byColumn]) => {
    const values = names.map((name) => `${byColumn[name]?.ok}/${byColumn[name]?.of}`);
    const unmeasured = byColumn.all?.unmeasured ?? 0;
    const remark = unmeasured > 0 ? `  ${unmeasured} could not be measured` : '';
    return `  ${rules[rule as Rule].padEnd(24)}${cells(values)}${remark}\n`;
  });
  return `  ${''.padEnd(24)}${cells(names)}\n${lines.join('')}`;
}

/** Every expectation that was not met, by rule. */
export function describeFailures(results: readonly Result[]): string {
  const sections = (Object.entries(rules) as [Rule, string][]).map(([rule, name]) => {
    const failures = results.flatMap(({ conversation, verdict }) =>
      verdict.findings
        .filter((finding) => finding.rule === rule && finding.ok === false)
        .map(({ expected, got }) => failure(conversation, `expected ${expected}`, `got      ${got}`)),
    );
    return failures.length === 0 ? '' : `\n${name}: ${failures.length} not\n${failures.join('')}`;
  });
  const broken = results
    .filter(({ error }) => error !== null)
    .map(({ conversation, error }) => failure(conversation, `broke off: ${error}`));
  return sections.join('') + (broken.length === 0 ? '' : `\nbroke off: ${broken.length}\n${broken.join('')}`);
}

/** What must never happen and did; empty where nothing did. */
export function describeViolations(results: readonly Result[]): string {
  const violations = results.flatMap(({ conversation, verdict }) =>
    verdict.violations.map((violation) => failure(conversation, violation)),
  );
  if (violations.length === 0) return '';
  return `\nWhat must never happen happened ${violations.length} times:\n${violations.join('')}`;
}

function failure({ id, behaviours, before, texts }: Conversation, ...lines: string[]): string {
  const earlier = before.length > 0 ? `${JSON.stringify(before)} then ` : '';
  const head = `  ${id} (${behaviours.join(', ')}): ${earlier}${JSON.stringify(texts.join('\n'))}\n`;
  return head + lines.map((line) => `      ${line}\n`).join('');
}

export interface Cost {
  calls: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  dollars: number;
}

/** Prices are in dollars per million tokens. */
export function costOf(use: ModelUse, inputPrice: number, outputPrice: number): Cost {
  const { latencies, ...counts } = use;
  return { ...counts, dollars: (use.inputTokens * inputPrice + use.outputTokens * outputPrice) / 1e6 };
}

/** The value that a share of all values does not exceed; null of nothing. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
