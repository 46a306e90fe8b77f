import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import type { LedgerFacts, PlanFigures } from '../domain/facts.ts';
import type { PaymentInterval } from '../domain/payment-interval.ts';
import { assessPlan } from '../domain/payment-plan/assess.ts';
import { isPlanFigure } from '../domain/payment-plan.ts';
import { recordOfReply } from '../domain/reply-form/record.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import type { ReplyAnalysis } from '../language/reply-analysis.ts';
import { businessFactsFor } from './business-facts.ts';
import { validated } from './validate.ts';
import { bodySchema } from './words.ts';

/** Terms of a plan as a caller gives them. */
export interface ReplyTerms {
  amountCents: number;
  interval: PaymentInterval;
  installments?: number | null | undefined;
  startDate?: string | null | undefined;
  totalCents?: number | null | undefined;
}

/** The record that a reply is held against. */
export interface ReplyFacts {
  tenantName: string;
  language: string;
  amountOwedCents: number;
  tenantPortionCents?: number | null | undefined;
  daysLate?: number | null | undefined;
  unitName?: string | null | undefined;
  propertyName?: string | null | undefined;
  today: string;
  plan?: ReplyTerms | null | undefined;
  counterOffer?: ReplyTerms | null | undefined;
  /** Of the tenant's text; null: a routine question. */
  intent?: string | null | undefined;
}

const figure = z.number().refine(isPlanFigure, 'must be a positive number');
const termsSchema = z
  .object({ amountCents: figure, installments: figure.nullish(), totalCents: figure.nullish() })
  .nullish();
const inputSchema = z.object({
  body: bodySchema,
  facts: z.object({ plan: termsSchema, counterOffer: termsSchema }),
});

/** What the checks make of a reply to given facts and to what the landlord says of itself, for tuning them and for tests. Changes nothing and asks no model. */
export async function analyzeReply(
  { rules, settings, store }: Pick<UseCaseContext, 'rules' | 'settings' | 'store'>,
  input: { body: string; facts: ReplyFacts },
): Promise<ReplyAnalysis<ReplyForm>> {
  const { body } = validated(inputSchema, input);
  const { plan, counterOffer, intent, ...given } = input.facts;
  const facts: LedgerFacts = {
    tenantName: given.tenantName,
    language: given.language,
    amountOwedCents: given.amountOwedCents,
    tenantPortionCents: given.tenantPortionCents ?? null,
    daysLate: given.daysLate ?? null,
    unitName: given.unitName ?? null,
    propertyName: given.propertyName ?? null,
    businessName: settings.businessName,
    plan: figuresOf(plan, given.amountOwedCents),
    counterOffer: figuresOf(counterOffer, given.amountOwedCents),
    today: given.today,
    businessFacts: await businessFactsFor(
      { store },
      { propertyName: given.propertyName ?? null, language: given.language },
    ),
  };
  // Of a plan that keeps to the rules a reply may say that it is agreed only where it needs no human.
  const verdict = facts.plan
    ? assessPlan({ ...facts.plan, unclear: [] }, settings.planRules, facts.amountOwedCents)
    : null;
  const { forms } = await store.replyForms.approved(null);
  const analysis = await rules.asked.analyzeReplyText(body, forms ?? [], recordOfReply(facts, intent ?? null, verdict));
  return analysis as ReplyAnalysis<ReplyForm>;
}

/** The total is what the payments add up to, at most what is owed, where the caller does not say. */
function figuresOf(terms: ReplyTerms | null | undefined, owedCents: number): PlanFigures | null {
  if (terms == null) return null;
  const { amountCents, interval, installments = null, startDate = null } = terms;
  const added = installments === null ? null : Math.min(installments * amountCents, owedCents);
  return { amountCents, interval, installments, startDate, totalCents: terms.totalCents ?? added };
}
