import { z } from 'zod';

/** What a caller of the gateway writes to send a text and to see what came of it. */

export const receiveSms = `mutation ($input: ReceiveSmsInput!) {
  receiveSms(input: $input) {
    ... on ReceiveSmsSuccess { workflow { conversation { id } } }
    ... on Error { message }
  }
}`;

export const receipt = z.object({
  receiveSms: z.object({ workflow: z.object({ conversation: z.object({ id: z.string() }) }) }),
});

export const statusQuery = `query ($conversationId: ID!) {
  workflows(filter: { conversationIds: [$conversationId] }, first: 100) { nodes { id status } }
}`;

export const statuses = z.object({
  workflows: z.object({ nodes: z.array(z.object({ id: z.string(), status: z.string() })) }),
});

export const conversationQuery = `query ($id: ID!) {
  conversation(id: $id) {
    consent
    nextAllowedSendAt
    workflows(first: 40) {
      nodes {
        id status route receivedAt completedAt
        escalations { type severity reason }
        draft { body translation language confidence checks { name passed detail } }
        steps { name startedAt durationMs }
        paymentPlan { status amountCents interval installments startDate autoApprovable issues }
      }
    }
  }
}`;

const plan = z.object({
  status: z.string(),
  amountCents: z.int(),
  interval: z.string(),
  installments: z.int().nullable(),
  startDate: z.string().nullable(),
  autoApprovable: z.boolean(),
  issues: z.array(z.string()),
});

const draft = z.object({
  body: z.string(),
  translation: z.string().nullable(),
  language: z.string(),
  confidence: z.number(),
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string().nullable() })),
});

const workflow = z.object({
  id: z.string(),
  status: z.string(),
  route: z.string().nullable(),
  receivedAt: z.coerce.date(),
  completedAt: z.coerce.date().nullable(),
  escalations: z.array(z.object({ type: z.string(), severity: z.string(), reason: z.string() })),
  draft: draft.nullable(),
  steps: z.array(z.object({ name: z.string(), startedAt: z.coerce.date(), durationMs: z.number().nullable() })),
  paymentPlan: plan.nullable(),
});
export type WorkflowAnswer = z.infer<typeof workflow>;

export const conversationAnswer = z.object({
  conversation: z.object({
    consent: z.string(),
    nextAllowedSendAt: z.coerce.date(),
    workflows: z.object({ nodes: z.array(workflow) }),
  }),
});
