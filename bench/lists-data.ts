/**
 * A year of history in bulk, in the proportions of ordinary days: of a hundred workflows 55 go out by themselves, 25 wait for
 * an approver, 12 are escalated, 4 answer keywords, 4 fail or give way. `workflows` rows, 25 to a conversation, evenly
 * over the year; drafts, plans, escalations and events with them, in the order in which they would have been written.
 * The hashes are of the right length and prove nothing.
 */
export const fillStatements = (workflows: number): string[] => [
  `set session_replication_role = replica`,
  `set work_mem = '256MB'`,
  `create unlogged table plan_of_fill as
   select i, md5('workflow' || i)::uuid as id, md5('conversation' || (i::bigint * 7919 % ${Math.ceil(workflows / 25)}))::uuid as conversation_id,
     'tenant_' || (i::bigint * 7919 % ${Math.ceil(workflows / 25)}) as tenant_id,
     now() - interval '365 days' * (1 - i / ${workflows}.0) - interval '1 hour' as at,
     (i::bigint * 2654435761 % 100)::integer as kind, i % 10 as finger
   from generate_series(1, ${workflows}) i`,
  `insert into conversations (id, phone_number, tenant_id, language)
   select md5('conversation' || c)::uuid, '+1203' || lpad(c::text, 7, '0'), 'tenant_' || c, case when c % 5 = 0 then 'es' else 'en' end
   from generate_series(0, ${Math.ceil(workflows / 25) - 1}) c`,
  `insert into messages (message_id, conversation_id, workflow_id, content, received_at)
   select 'SM' || md5(i::text), conversation_id, id, 'I can pay $200 a week until it is settled, is that all right?', at
   from plan_of_fill order by i`,
  `insert into workflows (id, conversation_id, status, route, tenant_id, first_message, last_message, steps, received_at,
     created_at, updated_at, completed_at, error)
   select p.id, p.conversation_id, s.status, s.route, p.tenant_id, p.i, p.i,
     jsonb_build_array(
       jsonb_build_object('name', 'rules', 'status', 'ok', 'startedAt', p.at, 'durationMs', 2, 'detail', 'no trigger'),
       jsonb_build_object('name', 'context', 'status', 'ok', 'startedAt', p.at, 'durationMs', 12, 'detail', null),
       jsonb_build_object('name', 'draft', 'status', 'ok', 'startedAt', p.at, 'durationMs', 900, 'detail', null),
       jsonb_build_object('name', 'route', 'status', 'ok', 'startedAt', p.at, 'durationMs', 1, 'detail', null)),
     p.at, p.at, p.at + interval '4 seconds',
     case when s.status <> 'AWAITING_APPROVAL' then p.at + interval '4 seconds' end,
     case when s.status = 'FAILED' then 'the model is down' end
   from plan_of_fill p cross join lateral (select
     case when kind < 55 then 'SENT' when kind < 75 then 'SENT' when kind < 78 then 'REJECTED' when kind = 78 then 'ESCALATED'
       when kind < 80 and i > ${workflows - 2_000} then 'AWAITING_APPROVAL' when kind < 80 then 'SUPERSEDED'
       when kind < 92 then 'ESCALATED' when kind < 94 then 'SENT' when kind < 96 then 'SUPPRESSED'
       when kind < 98 then 'SUPERSEDED' else 'FAILED' end as status,
     case when kind < 55 then 'AUTO_SEND' when kind < 80 then 'APPROVAL' when kind < 92 then 'ESCALATION'
       when kind < 96 then 'NONE' end as route) s order by p.i`,
  `insert into drafts (id, workflow_id, version, status, body, language, intent, confidence, checks, facts, prompt_version,
     model, decided_by, decided_at, created_at)
   select md5('draft' || i)::uuid, p.id, 1,
     case when kind < 55 then 'AUTO_APPROVED' when kind < 75 then 'APPROVED' when kind < 78 then 'REJECTED'
       when kind = 78 then 'ESCALATED' when kind < 80 and i > ${workflows - 2_000} then 'PENDING'
       when kind < 80 then 'SUPERSEDED' else 'ESCALATED' end,
     'Hi James, your plan of 8 weekly payments of $200.00 was received. Reply STOP to opt out.',
     case when i % 25 = 0 then 'pt' when i % 5 = 0 then 'es' else 'en' end, 'payment_plan',
     case when kind < 55 then 0.86 + finger / 100.0 when kind < 80 then 0.6 + finger / 50.0 else 0.3 + finger / 50.0 end,
     (select jsonb_agg(jsonb_build_object('name', name, 'passed', true, 'weight', 0.14, 'detail', null))
      from unnest(array['figures', 'intent', 'context', 'language', 'length', 'opt_out_line', 'model_rating']) name),
     '{"tenantName": "James Carter", "language": "en", "amountOwedCents": 145000, "tenantPortionCents": 145000, "daysLate": 12,
       "unitName": "4B", "propertyName": "Elm Court", "businessName": "Stanton Management"}',
     '1', 'gpt-4o-mini', case when kind between 55 and 78 then 'approver-' || finger end,
     case when kind between 55 and 78 then at + interval '10 minutes' end, at + interval '3 seconds'
   from plan_of_fill p where kind < 92 order by i`,
  `insert into escalations (id, workflow_id, conversation_id, type, severity, status, reason, automatic, created_at, due_at)
   select md5('escalation' || i)::uuid, p.id, conversation_id,
     (array['LOW_CONFIDENCE', 'PAYMENT_DISPUTE', 'HARDSHIP', 'UNKNOWN_NUMBER', 'ATTORNEY', 'WRONG_NUMBER', 'HOSTILE_LANGUAGE',
            'NO_RESPONSE', 'SUPERVISOR_REQUEST', 'BANKRUPTCY'])[finger + 1],
     (array['MEDIUM', 'HIGH', 'MEDIUM', 'MEDIUM', 'CRITICAL', 'HIGH', 'HIGH', 'LOW', 'MEDIUM', 'CRITICAL'])[finger + 1],
     case when i > ${workflows - 8_000} then 'OPEN' when i > ${workflows - 16_000} then 'ACKNOWLEDGED' else 'RESOLVED' end,
     'The words of the text say so.', true, at + interval '3 seconds', at + interval '4 hours'
   from plan_of_fill p where kind between 78 and 91 and kind <> 79 or kind >= 98 order by i`,
  `insert into payment_plans (id, conversation_id, workflow_id, tenant_id, status, amount_cents, interval, installments,
     total_cents, coverage, auto_approvable, created_at)
   select md5('plan' || i)::uuid, conversation_id, p.id, tenant_id,
     (array['VALID', 'NEEDS_REVIEW', 'INVALID', 'APPROVED', 'APPROVED', 'APPROVED', 'APPROVED', 'APPROVED', 'REJECTED',
            'COUNTERED'])[finger + 1],
     20000, 'WEEKLY', 8, 145000, 1, false, at + interval '3 seconds'
   from plan_of_fill p where i % 12 = 0 order by i`,
  `insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail, at, hash)
   select e.conversation_id, row_number() over (partition by e.conversation_id order by e.at, e.step), e.workflow_id, e.draft_id,
     e.escalation_id, e.actor, e.action, e.detail, e.at, md5(e.workflow_id::text) || md5(e.action)
   from (
     select p.conversation_id, p.id as workflow_id, step, p.at + after as at, actor, action, detail,
       case when with_draft and kind < 92 then md5('draft' || i)::uuid end as draft_id,
       case when action = 'escalation.raised' or action = 'draft.escalated' or action = 'turn.failed'
         then md5('escalation' || i)::uuid end as escalation_id
     from plan_of_fill p cross join lateral (values
       (1, interval '0', 'tenant', 'message.received', jsonb_build_object('messageId', 'SM' || md5(i::text), 'to', 'RECEIVED'), false),
       (2, interval '20 milliseconds', 'system', 'turn.started',
         '{"to": "PROCESSING", "from": "RECEIVED", "attempt": 1}'::jsonb, false),
       (3, interval '1 second' * (1 + finger), 'system',
         case when kind < 55 then 'draft.auto_approved' when kind < 80 then 'draft.requested' when kind < 92 then 'escalation.raised'
           when kind < 94 then 'keyword.answered' when kind < 96 then 'turn.suppressed' when kind < 98 then 'turn.superseded'
           else 'turn.failed' end,
         jsonb_build_object('from', 'PROCESSING', 'to', case when kind < 55 then 'SENDING' when kind < 80 then 'AWAITING_APPROVAL'
           when kind < 92 then 'ESCALATED' when kind < 94 then 'SENDING' when kind < 96 then 'SUPPRESSED'
           when kind < 98 then 'SUPERSEDED' else 'FAILED' end), true),
       (4, interval '1 minute' * (5 + finger), 'approver-' || finger,
         case when kind between 55 and 74 then 'draft.approved' when kind between 75 and 77 then 'draft.rejected'
           when kind = 78 then 'draft.escalated' end, '{"to": "SENDING", "from": "AWAITING_APPROVAL", "note": null}'::jsonb, true),
       (5, interval '16 minutes', 'system', case when kind < 75 or kind in (92, 93) then 'message.sent' end,
         '{"to": "SENT", "from": "SENDING", "kind": "reply", "providerId": "SM0123456789abcdef0123456789abcdef", "foundInHistory": false}'::jsonb,
         false),
       (6, interval '3 seconds', 'tenant', case when i % 12 = 0 then 'payment_plan.proposed' end,
         jsonb_build_object('paymentPlanId', md5('plan' || i)::uuid, 'status', 'VALID'), false)
     ) happened (step, after, actor, action, detail, with_draft)
     where action is not null
   ) e order by e.at, e.step`,
  `update conversations c set event_count = e.count, last_activity_at = e.at, search_text = 'james carter 4b elm court'
   from (select conversation_id, count(*), max(at) as at from events group by 1) e where e.conversation_id = c.id`,
  `drop table plan_of_fill`,
  `set session_replication_role = origin`,
  `vacuum analyze`,
];
