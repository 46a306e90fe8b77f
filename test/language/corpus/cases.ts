import { readFileSync } from 'node:fs';
import type { QuietWindow } from '../../../src/domain/quiet-hours.ts';
import { readConsent } from '../../../src/language/consent.ts';
import { readContactPreference } from '../../../src/language/contact-hours.ts';
import { readTriggers } from '../../../src/language/escalation-triggers.ts';
import { readPaymentPlan } from '../../../src/language/payment-plan.ts';

/** A text and what one rule has to make of it. Each file of the corpus judges one rule. */
export type Case = { text: string } & (
  | { consentChange: 'OPTED_OUT' | 'OPTED_IN' | null }
  /** A type that must be among those found; `ANY`: some type; null: none. */
  | { escalation: string | null }
  /** `any`: no limit any more; `ANYRULE`: some limit; or when not to text, "Sat Sun 00:00–24:00". */
  | { contactHours: string | null }
  /** Of a debt of $1,450.00, received on Thursday, 5 March 2026 in New York; a field that is absent does not matter. */
  | { paymentPlan: Record<string, unknown> | null }
);

export const corpora = ['consent', 'escalation', 'contact-hours', 'payment-plans'] as const;

export function casesOf(corpus: (typeof corpora)[number]): Case[] {
  const lines = readFileSync(new URL(`${corpus}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** What the rule that a case judges says of a text, in the case's own terms: two texts that mean the same say the same. */
export function saidOf(one: Case, text = one.text): unknown {
  if ('consentChange' in one) {
    const kind = readConsent(text)?.kind;
    return kind === 'OPT_OUT' ? 'OPTED_OUT' : kind === 'OPT_IN' ? 'OPTED_IN' : null;
  }
  if ('escalation' in one) {
    return readTriggers(text).map(({ type }) => type);
  }
  if ('contactHours' in one) {
    const windows = readContactPreference(text)?.windows;
    return windows === undefined ? null : windows.length === 0 ? 'any' : halfHoursOf(windows);
  }
  const when = { receivedAt: new Date('2026-03-05T15:00:00Z'), timeZone: 'America/New_York' };
  const plan = readPaymentPlan(text, when, 145_000);
  if (plan === null) return null;
  const { amountCents, interval, installments, startDate } = plan;
  return { amountCents, interval, installments, startDate };
}

export function isRight(one: Case, text = one.text): boolean {
  const said = saidOf(one, text);
  if ('consentChange' in one) return said === one.consentChange;
  if ('escalation' in one) {
    const types = said as string[];
    if (one.escalation === null) return types.length === 0;
    return one.escalation === 'ANY' ? types.length > 0 : types.includes(one.escalation);
  }
  if ('contactHours' in one) {
    if (one.contactHours === 'ANYRULE') return said !== null && said !== 'any';
    const isWindows = one.contactHours !== null && one.contactHours !== 'any';
    return said === (isWindows ? halfHoursOf(windowsOf(one.contactHours as string)) : one.contactHours);
  }
  if (one.paymentPlan === null || said === null) return said === one.paymentPlan;
  return Object.entries(one.paymentPlan).every(([field, value]) => (said as Record<string, unknown>)[field] === value);
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Sat Sun 00:00–24:00, every day 20:00–24:00". */
function windowsOf(spelled: string): QuietWindow[] {
  return spelled.split(', ').map((part) => {
    const [, on = '', fromHour, fromMinute, toHour, toMinute] = /^(.*) (\d\d):(\d\d)–(\d\d):(\d\d)$/.exec(part) ?? [];
    return {
      fromMinute: Number(fromHour) * 60 + Number(fromMinute),
      toMinute: Number(toHour) * 60 + Number(toMinute),
      weekdays: on === 'every day' ? null : on.split(' ').map((day) => days.indexOf(day)),
    };
  });
}

/** The half hours of a week that windows quieten within 08:00 to 21:00, which the law quietens beyond. */
function halfHoursOf(windows: readonly QuietWindow[]): string {
  const quiet = days.flatMap((day, number) =>
    Array.from({ length: 26 }, (_, nth) => 8 * 60 + nth * 30)
      .filter((minute) =>
        windows.some(
          ({ fromMinute, toMinute, weekdays }) =>
            (weekdays === null || weekdays.includes(number)) && fromMinute <= minute && minute < toMinute,
        ),
      )
      .map((minute) => `${day} ${minute}`),
  );
  return quiet.join(' ');
}
