-- What a turn passes through is planned once a connection: functions in SQL that hold a query were planned at every call, and
-- most plans of those in PL/pgSQL anew each time. Functions that steer the planner away from whole tables seemed so dear to it that it compiled
-- some (JIT) before they ran for a millisecond.
alter function backfill_batch(integer) set jit = off;
alter function beyond_horizon(xid8,bigint) set jit = off;
alter function claim_work(integer,integer,integer,integer,integer,integer) set plan_cache_mode = force_generic_plan;
alter function complete_send(uuid,uuid,text,text,boolean,jsonb,bigint) set plan_cache_mode = force_generic_plan;
alter function consent_proof(text) set jit = off;
alter function contact_standing(jsonb,date,integer,text[]) set jit = off;
alter function end_turns(jsonb) set plan_cache_mode = force_generic_plan;
alter function erase_next(timestamp with time zone,text[]) set jit = off;
alter function follow_log_with_work_items() set plan_cache_mode = force_generic_plan;
alter function gather_notifications(uuid,uuid,bigint,integer,bigint) set jit = off;
alter function get_conversations(uuid[]) set jit = off;
alter function get_drafts(uuid[]) set jit = off;
alter function get_drafts_of_workflows(uuid[]) set jit = off;
alter function get_escalations(uuid[]) set jit = off;
alter function get_escalations_of_workflows(uuid[]) set jit = off;
alter function get_known_texts(uuid[]) set jit = off;
alter function get_notes_of_conversations(uuid[]) set jit = off;
alter function get_payment_plans(uuid[]) set jit = off;
alter function get_payment_plans_of_workflows(uuid[]) set jit = off;
alter function get_promises_of_conversations(uuid[]) set jit = off;
alter function get_workflows(uuid[]) set jit = off;
alter function last_before(xid8,bigint) set jit = off;
alter function list_work_items(jsonb,text,integer,text) set jit = off;
alter function lock_free_conversations(uuid[]) set jit = off;
alter function log_hashes(text,integer) set jit = off;
alter function notification_about(notifications) set jit = off;
alter function objection_to_outreach(workflows,conversations) set jit = off;
alter function open_work_items(text,text,integer) set jit = off;
alter function outreach_obstacle(text,uuid,jsonb,integer) set jit = off;
alter function overtaken_turns(uuid[]) set jit = off;
alter function read_events(text,integer,text[]) set jit = off;
alter function receive_sms(text,text,text,timestamp with time zone,text,text,text,text,text[],text,text) set plan_cache_mode = force_generic_plan;
alter function receive_sms_batch(jsonb) set jit = off;
alter function receive_sms_batch(jsonb) set plan_cache_mode = force_generic_plan;
alter function record_delivery_status(text,text,text,boolean,jsonb,jsonb) set jit = off;
alter function refresh_work_item(uuid,xid8,bigint) set jit = off;
alter function remember_properties(jsonb,jsonb) set jit = off;
alter function renew_leases(uuid[],integer) set jit = off;
alter function request_erasure(text,text,text,text,text,text[]) set jit = off;
alter function route_turn(uuid,uuid,text,jsonb,text,text,jsonb,jsonb,timestamp with time zone,bigint,jsonb,text,jsonb,jsonb,text,jsonb,jsonb,jsonb) set plan_cache_mode = force_generic_plan;
alter function spread_property() set jit = off;
alter function words_trouble(uuid) set jit = off;

-- What follows is written by `npm run migration` from supabase/schemas.

-- What was said by the time of an event, as hashes that stand in its detail: of the draft that it is about, and of the text that
-- its workflow sends. A text that came in brings its own (received_detail). So every change of words is followed by its hash,
-- whoever writes the function that changes them.
create or replace function words_of_event(p_words jsonb, p_workflow_id uuid, p_draft_id uuid) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_words jsonb := jsonb_strip_nulls(coalesce(p_words, '{}') || jsonb_build_object(
    'draft', (select draft_hash(d) from drafts d where d.id = p_draft_id),
    'sent', (select outbound_hash(o) from outbound_messages o where o.workflow_id = p_workflow_id)));
begin
  return case when v_words <> '{}' then jsonb_build_object('words', v_words) else '{}' end;
end $$;

-- When the hold on a conversation began; null: none.
create or replace function held_since(p_conversation_id uuid) returns timestamptz
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select max(created_at) from escalations where conversation_id = p_conversation_id and holds and status <> 'RESOLVED');
end $$;

-- Which workflow and conversation a notification is about is known here, whoever words it. It waits as long as those that wait for the
-- next message (`gather_notifications`), which only they do that belong to no batch yet and were not tried; what is critical waits for nothing.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata, about, run_at)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id)), nullif(p_notification -> 'about', 'null'),
         greatest(now(), case when p_notification ->> 'priority' <> 'critical' then (
           select run_at from notifications where run_at > now() and batch is null and error is null and priority <> 'critical'
           order by run_at desc limit 1) end)
  where jsonb_typeof(p_notification) = 'object';
end $$;

-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return jsonb_build_object(
    'workflow', workflow_json(p), 'restoredFrom', p.restored_from, 'trace', p.trace, 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    -- Also what was settled lately: who is asked for a new day, or asks whether a payment came, speaks of that.
    'promises', (select coalesce(jsonb_agg(promise_json(m) order by m.due_date, m.id), '[]') from promises m
      where (m.status = 'OPEN' or (m.status <> 'CANCELLED' and m.settled_at > now() - interval '30 days'))
      and m.tenant_id = coalesce(p.tenant_id, (select tenant_id from conversations c where c.id = p.conversation_id))),
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
end $$;

create or replace function set_deadline(p_workflow_id uuid, p_kind text, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update workflows set deadline_at = p_at, deadline_kind = case when p_at is not null then p_kind end
  where id = p_workflow_id;
end $$;

-- The addresses of the pictures of a turn, in the order in which they were received.
create or replace function turn_media(p workflows) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
  select coalesce(jsonb_agg(picture.url order by m.received_at, m.position, picture.place), '[]')
  from messages m, unnest(m.media_urls) with ordinality picture (url, place)
  where m.conversation_id = p.conversation_id and m.position between p.first_message and p.last_message
  );
end $$;

-- The texts of a turn, joined by line breaks in the order in which they were received.
create or replace function turn_text(p workflows) returns text
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
  select coalesce(string_agg(content, e'\n' order by received_at, position), '')
  from messages
  where conversation_id = p.conversation_id and position between p.first_message and p.last_message
  );
end $$;

-- The newest turn of the same conversation that still waits to be claimed, if texts arrived after this one began.
create or replace function waiting_turn(p_workflow workflows) returns uuid
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select id from workflows
    where conversation_id = p_workflow.conversation_id and status = 'RECEIVED' and run_at is not null and id <> p_workflow.id
    order by first_message desc limit 1);
end $$;
