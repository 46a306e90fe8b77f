import { mostCents } from '../src/domain/money.ts';
import { readPromises } from '../src/language/promise.ts';
import type { Conversation } from './conversation.ts';
import type { Result } from './summary.ts';

/** What a single payment that is promised counts as, beside the types of escalation. */
export const promiseRead = 'PROMISE';

/** What each of the two readers saw in a conversation's texts: the rules, and the model after them (B62). */
export interface TwoReadings {
  conversation: Conversation;
  /** Types of escalation, OPTED_OUT and PROMISE. */
  rules: readonly string[];
  /** The same of the model, with its quotations; CONSENT_UNCLEAR stands for OPTED_OUT. Null: it gave no usable answer. */
  model: readonly { type: string; quotation: string }[] | null;
}

/** What only the model saw and what only the rules saw, type by type: both lists are how the rules get better. */
export function describeTwoReaders(readings: readonly TwoReadings[]): string {
  const seen = new Map<string, { both: number; onlyModel: string[]; onlyRules: string[] }>();
  const at = (type: string) => {
    const entry = seen.get(type) ?? { both: 0, onlyModel: [], onlyRules: [] };
    seen.set(type, entry);
    return entry;
  };
  for (const { conversation, rules, model } of readings) {
    if (model === null) continue;
    const found = model.map(({ type, quotation }) => ({
      type: type === 'CONSENT_UNCLEAR' ? 'OPTED_OUT' : type,
      quotation,
    }));
    for (const type of rules) {
      if (found.some((other) => other.type === type)) at(type).both += 1;
      else at(type).onlyRules.push(`${conversation.id}: ${JSON.stringify(conversation.texts.join('\n'))}`);
    }
    for (const { type, quotation } of found.filter((one) => !rules.includes(one.type))) {
      at(type).onlyModel.push(`${conversation.id}: "${quotation}"`);
    }
  }
  const sections = [...seen]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([type, { both, onlyModel, onlyRules }]) => {
      const head = `  ${type}: both ${both}, only the model ${onlyModel.length}, only the rules ${onlyRules.length}\n`;
      const lines = [
        ...onlyModel.map((line) => `only the model  ${line}`),
        ...onlyRules.map((line) => `only the rules  ${line}`),
      ];
      return head + lines.map((line) => `      ${line}\n`).join('');
    });
  const silent = readings.filter(({ model }) => model === null).length;
  const remark = silent === 0 ? '' : `  no usable answer: ${silent}\n`;
  return `\nThe two readers, ${readings.length} conversations:\n${sections.join('')}${remark}`;
}

/** What the rules made of the judged turn, as far as the gateway tells, and whether they read a promise in its texts. */
export function readByRules({ observed, conversation }: Result, timeZone: string): string[] {
  if (observed === null) return [];
  const raised = observed.workflows.flatMap(({ escalations }) =>
    escalations.filter(({ reason }) => reason.startsWith('The tenant wrote')).map(({ type }) => type),
  );
  const when = { receivedAt: new Date(), timeZone };
  const promises = conversation.texts.some((text) => readPromises(text, when, mostCents).length > 0);
  return [
    ...new Set([
      ...raised,
      ...(observed.consent === 'OPTED_OUT' ? ['OPTED_OUT'] : []),
      ...(promises ? [promiseRead] : []),
    ]),
  ];
}
