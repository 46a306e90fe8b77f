import { z } from 'zod';
import { instant } from './instant.ts';
import { namesOf } from './value-table.ts';

/** What a webhook is told of: the subscriptions of the same names. */
export const webhookTopicTable = {
  APPROVALS: { description: 'As `approvalRequested`: drafts that wait for an approver, and what becomes of them.' },
  ESCALATIONS: { description: 'As `escalationRaised`: conversations that are handed to a human.' },
  WORKFLOWS: { description: 'As `workflowUpdated`: every change of a workflow.' },
  WORK_ITEMS: { description: 'As `workItemChanged`: what waits about a conversation has changed.' },
} as const;
export type WebhookTopic = keyof typeof webhookTopicTable;
export const webhookTopics = namesOf(webhookTopicTable);

export const webhookStatusTable = {
  ACTIVE: { description: 'It is told what happens.' },
  FAILING: { description: 'The last try failed; it is tried again.' },
  PAUSED: { description: 'Nothing is sent until somebody lets it go on.' },
} as const;
export const webhookStatuses = namesOf(webhookStatusTable);

export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  topics: z.array(z.enum(webhookTopics)),
  /** Null: of all. */
  propertyNames: z.array(z.string()).nullable(),
  /** Whether words of tenants and drafts go out in full. */
  personalData: z.boolean(),
  /** Which of its secrets signs; each is derived. */
  secretVersion: z.number().int(),
  secretReplacedAt: instant.nullable(),
  /** All up to there was taken, or is not for it. */
  cursor: z.string(),
  status: z.enum(webhookStatuses),
  /** Failures in a row. */
  attempts: z.number().int(),
  failingSince: instant.nullable(),
  error: z.string().nullable(),
  deliveredAt: instant.nullable(),
  createdBy: z.string(),
  createdAt: instant,
});
/** An address that is told what happens. */
export type Webhook = z.infer<typeof webhookSchema>;

/** What an administrator says of one. */
export type WebhookSettings = Pick<Webhook, 'url' | 'topics' | 'propertyNames' | 'personalData'>;

/** What is changed of one; absent: stays. */
export type WebhookChanges = Partial<WebhookSettings> & {
  paused?: boolean;
  /** Where to go on from, again or past something; null: from now on. */
  after?: string | null;
  newSecret?: boolean;
};

/** Webhooks that may stand; each is asked one after the other, and all of them at once. */
export const mostWebhooks = 20;

/** How webhooks are signed and where they may lead. */
export interface WebhookRules {
  /** Secrets are derived from it; null: there are no webhooks. */
  key: string | null;
  /** Hosts with their port that may be private, and reached without TLS. */
  privateHosts: readonly string[];
}
