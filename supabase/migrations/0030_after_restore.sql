alter table workflows add column restored_from timestamptz;

-- What follows is written by `npm run migration` from supabase/schemas.

-- After every restore, before the gateway is started: what was open when the database was saved may have gone out between then and
-- now, so nothing of it is sent before that was looked into (begin_send leaves it to the worker); and the log is another one from here on.
-- Returns how many workflows were open.
create or replace function after_restore() returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
  v_saved_at timestamptz;
  v_open bigint;
begin
  perform begin_log_epoch();
  select at into v_saved_at from events order by epoch desc, position desc limit 1;
  update workflows set restored_from = least(restored_from, v_saved_at)
    where status not in ('SENT', 'SUPPRESSED', 'SUPERSEDED', 'UNCONFIRMED');
  get diagnostics v_open = row_count;
  return v_open;
end $$;

-- What `after_restore` was called when the log's order was that of transaction ids.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
begin
  return after_restore();
end $$;

-- What became of one text that is UNCONFIRMED, as a person found out. SENT: it went out at its last attempt. NOT_SENT: it
-- is sent again, and passes every guard as if for the first time, but for the holds that p_override answers for.
create or replace function settle_send(p_workflow workflows, p_outcome text, p_actor text, p_override jsonb default null)
returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_outbound outbound_messages;
begin
  update outbound_messages set outcome_unknown = false, settled_as = p_outcome,
    sent_at = case p_outcome when 'SENT' then last_attempt_at end
  where workflow_id = p_workflow.id returning * into strict v_outbound;
  perform resolve_system_escalations(p_workflow, p_actor,
    case p_outcome when 'SENT' then 'The text went out.' else 'The text did not go out, and is sent again.' end);
  -- Whoever says so has looked.
  update workflows set error = null, restored_from = null where id = p_workflow.id;
  perform advance_workflow(p_workflow,
    case when p_outcome = 'NOT_SENT' then 'SENDING' when v_outbound.kind = 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    p_actor, 'send.settled', jsonb_build_object('settledAs', p_outcome) || override_detail(p_override));
  perform answer_for(p_workflow.id, p_override);
  -- It waits for an answer unless the tenant has written since, or we have.
  if p_outcome = 'SENT' and v_outbound.kind = 'reply'
    and not exists (select from messages
      where conversation_id = p_workflow.conversation_id and position > p_workflow.last_message)
    and not exists (select from outbound_messages
      where conversation_id = p_workflow.conversation_id and sent_at > v_outbound.sent_at) then
    update workflows set deadline_at = null, deadline_kind = null
      where conversation_id = p_workflow.conversation_id and deadline_kind = 'no_response';
    perform set_deadline(p_workflow.id, 'no_response', now() + v_outbound.no_response_ms * interval '1 millisecond');
  end if;
end $$;

-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'workflow', workflow_json(p), 'restoredFrom', p.restored_from, 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'held', held_since(p.conversation_id) is not null,
    'hasEarlierTexts',
      exists (select from messages m where m.conversation_id = p.conversation_id and m.position < p.first_message)
      or exists (select from outbound_messages o where o.conversation_id = p.conversation_id and o.sent_at is not null),
    'keywordAnswers', (select count(*) from outbound_messages o
                       where o.conversation_id = p.conversation_id and o.kind <> 'reply'
                         and o.created_at > now() - interval '24 hours'),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change, 'mediaUrls', media_urls)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message));

-- What may be claimed now: of each conversation a turn whose claim ran out, else the oldest open one.
create or replace view due_workflows with (security_invoker = true) as
  select w.* from workflows w
  where w.run_at <= now()
    and case when w.lease_token is not null then w.lease_until <= now()
        else not exists (
          select from workflows o
          where o.conversation_id = w.conversation_id and o.run_at is not null
            and (o.lease_token is not null or o.first_message < w.first_message)) end;

select only_for_service('{after_restore}');
