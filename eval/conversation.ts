import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { consents } from '../src/domain/conversation.ts';
import { escalationTypes } from '../src/domain/escalation-type.ts';
import { paymentIntervals } from '../src/domain/payment-interval.ts';
import { paymentPlanStatuses } from '../src/domain/payment-plan.ts';
import { routes, workflowStatuses } from '../src/domain/workflow.ts';

export const ruleLanguages = ['en', 'es', 'mixed', 'other'] as const;

const escalationType = z.enum(escalationTypes);

const clock = z.string().regex(/^\d\d:\d\d$/);

/** A plan as it may be read; what is left out may be anything. */
const expectedPlan = z.strictObject({
  amountCents: z.int().positive(),
  interval: z.enum(paymentIntervals).optional(),
  installments: z.int().positive().nullable().optional(),
  /** Days that will do, from the day of receipt on: see `plan-dates.ts`. */
  start: z.array(z.string()).min(1).optional(),
  statuses: z.array(z.enum(paymentPlanStatuses)).optional(),
  issues: z.enum(['some', 'none']).optional(),
  autoApprovable: z.boolean().optional(),
});
export type ExpectedPlan = z.infer<typeof expectedPlan>;

/** What must and must not come of the texts. What is left out is not judged. */
const expectation = z.strictObject({
  consent: z.enum(consents).optional(),
  /** Any of these; NONE is also no route. */
  routes: z.array(z.enum(routes)).optional(),
  statuses: z.array(z.enum(workflowStatuses)).optional(),
  /** One of `oneOf` must be raised where it names any; others only where `allowed` names them. */
  escalation: z
    .strictObject({ oneOf: z.array(escalationType), allowed: z.array(escalationType).default([]) })
    .optional(),
  /** One of these; null: no plan. */
  plan: z.array(expectedPlan.nullable()).min(1).optional(),
  model: z.literal('never').optional(),
  /** Words that no text may have that goes out by itself; without regard to capitals and accents. */
  neverSay: z.array(z.string()).optional(),
  /** How many texts may go out, and what they must say. */
  sends: z
    .strictObject({
      atLeast: z.int().default(0),
      atMost: z.int().optional(),
      says: z.array(z.string()).default([]),
    })
    .optional(),
  /** When the tenant wants to be texted, in their own time; `unchanged`: they named no rule. */
  contactHours: z
    .union([z.literal('unchanged'), z.strictObject({ from: clock.optional(), to: clock.optional() })])
    .optional(),
  /** Languages in which the draft may be; the record's when left out. */
  languages: z.array(z.enum(['en', 'es'])).optional(),
});
export type Expectation = z.infer<typeof expectation>;

/** A stretch of a conversation, and what is expected of its last turn. */
export const conversationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  behaviours: z.array(z.string().regex(/^B\d+$/)).min(1),
  language: z.enum(ruleLanguages),
  /** A tenant of the sandbox, or `unknown`: a number that nobody has. */
  tenant: z.string(),
  note: z.string(),
  /** The SMS Agent's history from before the gateway's time, oldest first. */
  thread: z.array(z.strictObject({ from: z.enum(['us', 'tenant']), text: z.string() })).default([]),
  /** Texts that the gateway has dealt with, one after the other, before the turn that is judged. */
  before: z.array(z.string()).default([]),
  /** The turn that is judged: texts that come together. */
  texts: z.array(z.string().min(1).max(1600)).min(1),
  expect: expectation,
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Reads a file of one conversation a line; an error names its line. */
export async function readConversations(file: string): Promise<Conversation[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line, index) => {
    const parsed = conversationSchema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
