import type { Message } from './conversation.ts';
import type { KnownFacts } from './facts.ts';
import { localClock } from './local-time.ts';
import { formatDollars } from './money.ts';
import { optOutLine } from './opt-out.ts';
import type { PaymentInterval } from './payment-interval.ts';
import type { PromiseToPay } from './promise.ts';
import { draftingInstructions } from './prompt/instructions.ts';

/** Stored with each draft, so that a change of wording can be told apart in the numbers. Raise it with every change. */
export const promptVersion = '7';

/** How much of the thread the model sees: enough for "yes, that works", little enough to keep calls small. */
const threadLength = 12;
/** Characters of each text of the thread; what is cut off there was answered already. */
const threadTextLength = 500;
/** Characters of all new texts together, the newest first: four of the longest. Nobody can answer a flood of them. */
const newTextsLength = 6_400;

/** Terms of payment as the model is told them; integer cents, `YYYY-MM-DD` in the tenant's zone. */
export interface PromptOffer {
  amountCents: number;
  interval: PaymentInterval;
  installments: number | null;
  startDate: string | null;
  totalCents: number | null;
}

/** What the tenant proposes, as the rules read and judged it. */
export interface PromptPlan extends PromptOffer {
  /** Only then may a reply confirm it. */
  autoApprovable: boolean;
  /** Which rules it breaks, in words. */
  issues: readonly string[];
}

/** Approved sentences that may be said about some intents. */
export interface PromptSentences {
  intents: readonly string[];
  texts: readonly string[];
}

/** A promise as the model is told it; integer cents, `YYYY-MM-DD` in the tenant's zone. */
export type PromptPromise = Pick<PromiseToPay, 'amountCents' | 'paidCents' | 'dueDate' | 'status'>;

export interface PromptInput {
  facts: KnownFacts;
  thread: readonly Pick<Message, 'direction' | 'body' | 'at'>[];
  /** The texts of this turn, oldest first. */
  newTexts: readonly string[];
  now: Date;
  /** Of the tenant. */
  timeZone: string;
  /** Null: the texts propose none. */
  plan?: PromptPlan | null;
  /** What may be offered instead. */
  counterOffer?: PromptOffer | null;
  /** What the tenant promised to pay, oldest due first, and what became of it. */
  promises?: readonly PromptPromise[];
  /** Approved sentences, filled with the facts, and what they answer. */
  sentences?: readonly PromptSentences[];
  /** What an approver who saw an earlier draft wants of this one. */
  guidance?: string | null;
}

/** The two messages of the model call: instructions, which never change, and one document with the facts and texts. */
export function buildPrompt(input: PromptInput): { system: string; user: string } {
  const { facts, plan = null, counterOffer = null, promises = [], sentences = [], guidance = null } = input;
  return {
    system: draftingInstructions,
    user: JSON.stringify({
      today: localClock(input.now, input.timeZone),
      business: facts.businessName,
      ...(facts.businessFacts?.length && {
        businessFacts: Object.fromEntries(facts.businessFacts.map(({ key, value }) => [key, value])),
      }),
      tenant: {
        name: facts.tenantName || null,
        language: facts.language,
        amountOwed: formatDollars(facts.amountOwedCents),
        tenantPortion: facts.tenantPortionCents === null ? null : formatDollars(facts.tenantPortionCents),
        daysLate: facts.daysLate,
        unit: facts.unitName,
        property: facts.propertyName,
      },
      plan: plan && { ...terms(plan), autoApprovable: plan.autoApprovable, issues: plan.issues },
      counterOffer: counterOffer && terms(counterOffer),
      ...(promises.length > 0 && {
        promises: promises.map(({ amountCents, paidCents, dueDate, status }) => ({
          amount: formatDollars(amountCents),
          paid: formatDollars(paidCents),
          due: dueDate,
          status,
        })),
      }),
      conversation: input.thread.slice(-threadLength).map((message) => ({
        from: message.direction === 'INBOUND' ? 'tenant' : 'us',
        at: message.at.toISOString(),
        text: shortened(message.body, threadTextLength),
      })),
      newTexts: newest(input.newTexts),
      sentences,
      ...(guidance && { guidance }),
      optOutLine: optOutLine(facts.language),
    }),
  };
}

function terms({ amountCents, interval, installments, startDate, totalCents }: PromptOffer) {
  return {
    amount: formatDollars(amountCents),
    interval,
    installments,
    startDate,
    total: totalCents === null ? null : formatDollars(totalCents),
  };
}

/** Whether the model is not shown all that the tenant wrote. */
export function leavesOut(newTexts: readonly string[]): boolean {
  return newTexts.reduce((length, text) => length + text.length, 0) > newTextsLength;
}

/** As many of the newest texts as there is room for, oldest first; the last that has room is cut. */
function newest(texts: readonly string[]): string[] {
  let room = newTextsLength;
  const kept: string[] = [];
  for (const text of texts.toReversed()) {
    if (room <= 0) break;
    kept.unshift(shortened(text, room));
    room -= text.length;
  }
  return kept;
}

/** The beginning of a text that is too long, without half a character at its end. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\p{Cs}$/u, '')}…`;
}
