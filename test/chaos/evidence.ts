import { z } from 'zod';
import type { ChaosDatabase } from './database.ts';

/** What the database says after a storm, read past the gateway's own functions. */

const workflow = z.object({
  id: z.string(),
  conversation_id: z.string(),
  phone_number: z.string(),
  status: z.string(),
  first_message: z.number(),
  last_message: z.number(),
  attempts: z.number(),
  error: z.string().nullable(),
  has_run_at: z.boolean(),
  has_lease: z.boolean(),
  has_completed_at: z.boolean(),
});
export type StoredWorkflow = z.infer<typeof workflow>;

const message = z.object({
  position: z.number(),
  message_id: z.string(),
  conversation_id: z.string(),
  workflow_id: z.string(),
  content: z.string(),
});
export type StoredMessage = z.infer<typeof message>;

const draft = z.object({
  id: z.string(),
  workflow_id: z.string(),
  status: z.string(),
  body: z.string(),
  final_body: z.string().nullable(),
  decided_by: z.string().nullable(),
});
export type StoredDraft = z.infer<typeof draft>;

const outbound = z.object({
  workflow_id: z.string(),
  phone_number: z.string(),
  body: z.string(),
  attempts: z.number(),
  outcome_unknown: z.boolean(),
  is_sent: z.boolean(),
  provider_id: z.string().nullable(),
});
export type StoredOutbound = z.infer<typeof outbound>;

const event = z.object({
  cursor: z.string(),
  conversation_id: z.string(),
  phone_number: z.string(),
  sequence: z.number(),
  workflow_id: z.string().nullable(),
  draft_id: z.string().nullable(),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Milliseconds since 1970. */
  at: z.number(),
  hash_holds: z.boolean(),
});
export type StoredEvent = z.infer<typeof event>;

const conversation = z.object({
  id: z.string(),
  phone_number: z.string(),
  event_count: z.number(),
  events: z.number(),
  head_holds: z.boolean(),
});

const notification = z.object({ sent: z.number(), waiting: z.number(), given_up: z.number() });

const evidenceSchema = z.object({
  transitions: z.record(z.string(), z.array(z.string())),
  workflows: z.array(workflow),
  messages: z.array(message),
  drafts: z.array(draft),
  outbound: z.array(outbound),
  /** In the order of the log. */
  events: z.array(event),
  conversations: z.array(conversation),
  notifications: notification,
  /** Texts that a look-up in the SMS Agent's history found, after nobody had recorded that they went out. */
  found_in_history: z.number(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One statement, and so one snapshot; the embedded database is opened once for it. */
const statement = `
  select json_build_object(
    'transitions', workflow_transitions(),
    'workflows', (select coalesce(json_agg(json_build_object(
        'id', w.id, 'conversation_id', w.conversation_id, 'phone_number', c.phone_number, 'status', w.status,
        'first_message', w.first_message, 'last_message', w.last_message, 'attempts', w.attempts, 'error', w.error,
        'has_run_at', w.run_at is not null, 'has_lease', w.lease_token is not null or w.lease_until is not null,
        'has_completed_at', w.completed_at is not null) order by w.first_message), '[]')
      from workflows w join conversations c on c.id = w.conversation_id),
    'messages', (select coalesce(json_agg(json_build_object(
        'position', m.position, 'message_id', m.message_id, 'conversation_id', m.conversation_id,
        'workflow_id', m.workflow_id, 'content', m.content) order by m.position), '[]') from messages m),
    'drafts', (select coalesce(json_agg(json_build_object(
        'id', d.id, 'workflow_id', d.workflow_id, 'status', d.status, 'body', d.body, 'final_body', d.final_body,
        'decided_by', d.decided_by)), '[]') from drafts d),
    'outbound', (select coalesce(json_agg(json_build_object(
        'workflow_id', o.workflow_id, 'phone_number', c.phone_number, 'body', o.body, 'attempts', o.attempts,
        'outcome_unknown', o.outcome_unknown, 'is_sent', o.sent_at is not null, 'provider_id', o.provider_id)), '[]')
      from outbound_messages o join conversations c on c.id = o.conversation_id),
    'events', (select coalesce(json_agg(json_build_object(
        'cursor', e.epoch::text || '.' || e.position, 'conversation_id', e.conversation_id,
        'phone_number', c.phone_number, 'sequence', e.sequence, 'workflow_id', e.workflow_id, 'draft_id', e.draft_id,
        'action', e.action, 'from', e.detail ->> 'from', 'to', e.detail ->> 'to',
        'at', extract(epoch from e.at) * 1000,
        'hash_holds', e.hash = event_hash(coalesce(p.hash, ''), e)) order by e.epoch, e.position), '[]')
      from events e
      join conversations c on c.id = e.conversation_id
      left join events p on p.conversation_id = e.conversation_id and p.sequence = e.sequence - 1),
    'conversations', (select coalesce(json_agg(json_build_object(
        'id', c.id, 'phone_number', c.phone_number, 'event_count', c.event_count,
        'events', (select count(*) from events e where e.conversation_id = c.id),
        'head_holds', c.last_hash = coalesce((select hash from events e
          where e.conversation_id = c.id and e.sequence = c.event_count), ''))), '[]') from conversations c),
    'notifications', (select json_build_object(
        'sent', count(*) filter (where sent_at is not null),
        'waiting', count(*) filter (where sent_at is null and run_at is not null),
        'given_up', count(*) filter (where sent_at is null and run_at is null
          and error is distinct from 'decided before anybody was told')) from notifications),
    'found_in_history', (select count(*) from events where action = 'message.sent' and (detail -> 'foundInHistory')::boolean)
  ) as evidence`;

export async function readEvidence(database: ChaosDatabase): Promise<Evidence> {
  const [row] = await database.sql(statement);
  return evidenceSchema.parse(row?.evidence);
}
