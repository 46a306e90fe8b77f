import { readFileSync } from 'node:fs';
import { readConsent } from '../src/language/consent.ts';
import { readText } from '../src/language/engine/reading.ts';
import { readTriggers } from '../src/language/escalation-triggers.ts';
import type { Model } from '../src/language/net/weights.ts';
import { readNet } from '../src/language/net.ts';

/** The cases of the rules' tests: the net is never trained from them. */
export const casesOfTheRules = ['consent', 'escalation', 'contact-hours', 'payment-plans'].map(
  (name) => new URL(`../test/language/corpus/${name}.jsonl`, import.meta.url).pathname,
);

interface HeldOutCase {
  text: string;
  consentChange?: string | null;
  escalation?: string | null;
}

/** A Markdown table of what rules and net see in files of cases. */
export function heldOutTable(files: readonly string[], model: Model): string {
  const sights = files.flatMap(casesIn).map((one) => {
    const net = readNet(readText(one.text), model);
    return {
      ...one,
      rules: { optOut: readConsent(one.text)?.kind === 'OPT_OUT', human: readTriggers(one.text).length > 0 },
      net: { optOut: net.optOut !== null, human: net.forHuman !== null || net.wrongPerson !== null },
    };
  });
  const ofConsent = sights.filter(({ consentChange }) => consentChange !== undefined);
  const ofHumans = sights.filter(({ escalation }) => escalation !== undefined);
  const others = sights.filter(
    ({ consentChange, escalation }) => consentChange === undefined && escalation === undefined,
  );
  const optOut = ({ rules, net }: (typeof sights)[number]) => ({ rules: rules.optOut, net: net.optOut });
  const human = ({ rules, net }: (typeof sights)[number]) => ({ rules: rules.human, net: net.human });
  return [
    '| held out, in % | texts | rules | net | either |',
    '|---|---|---|---|---|',
    rowOf('opt-outs', ofConsent.filter((one) => one.consentChange === 'OPTED_OUT').map(optOut)),
    rowOf('no opt-outs, taken for one', ofConsent.filter((one) => one.consentChange !== 'OPTED_OUT').map(optOut)),
    rowOf('for a human', ofHumans.filter(({ escalation }) => escalation !== null).map(human)),
    rowOf('not for a human, taken for it', ofHumans.filter(({ escalation }) => escalation === null).map(human)),
    rowOf('hours and plans, taken for an opt-out', others.map(optOut)),
    rowOf('hours and plans, taken for a human', others.map(human)),
    '',
  ].join('\n');
}

function rowOf(title: string, cases: readonly { rules: boolean; net: boolean }[]): string {
  const counts = [
    cases.filter(({ rules }) => rules).length,
    cases.filter(({ net }) => net).length,
    cases.filter(({ rules, net }) => rules || net).length,
  ];
  const shares = counts.map((count) => (cases.length === 0 ? '' : ((100 * count) / cases.length).toFixed(1)));
  return `| ${[title, cases.length, ...shares].join(' | ')} |`;
}

function casesIn(file: string): HeldOutCase[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as HeldOutCase);
}
