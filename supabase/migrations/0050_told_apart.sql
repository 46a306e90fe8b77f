-- What is refused among several is told apart from them, and each audience is told what it may see.
alter table notifications add column about jsonb;
drop function gather_notifications(uuid, uuid, bigint, integer);
drop function note_told(uuid, uuid, text);

-- What follows is written by `npm run migration` from supabase/schemas.

-- Takes the words out of all rows of a conversation up to p_before. What is left is what happened, when and by whom, and
-- the figures of payment plans, which are the landlord's books. The text that changed consent stays: it is the proof of it.
-- Returns the workflows that were erased.
create or replace function erase_rows(p_conversation_id uuid, p_before timestamptz) returns uuid[]
language plpgsql set search_path = public, pg_temp as $$
declare
  v_erased constant text := erased_words();
  v_workflows constant uuid[] := array(
    select id from workflows where conversation_id = p_conversation_id and created_at <= p_before
      and status not in ('AWAITING_APPROVAL', 'SCHEDULED'));
begin
  perform erase_sentences(v_workflows);
  update messages m set content = v_erased || case when exists (
        -- The same id with other words is another text, and rows differ in one of them.
        select from messages o where o.message_id = m.message_id and o.conversation_id = m.conversation_id and o.position <> m.position)
      then ' ' || m.position else '' end,
      media_urls = '{}', salt = null
    where workflow_id = any (v_workflows) and conversation_id = p_conversation_id and consent_change is null;
  update workflows set error = case when error is not null then v_erased end, guidance = null,
      steps = (select coalesce(jsonb_agg(s || '{"detail": null}' order by place), '[]')
               from jsonb_array_elements(steps) with ordinality as steps (s, place))
    where id = any (v_workflows);
  update drafts set body = v_erased, translation = null, decision_note = null, final_body = null, salt = null, sentences = '[]',
      claimed_by_email = null,
      checks = (select coalesce(jsonb_agg(c || '{"detail": null, "reasons": []}' order by place), '[]')
                from jsonb_array_elements(checks) with ordinality as checks (c, place)),
      facts = jsonb_build_object('tenantName', '', 'language', coalesce(facts -> 'language', '"en"'), 'amountOwedCents', null,
        'tenantPortionCents', null, 'daysLate', null, 'unitName', null, 'propertyName', facts -> 'propertyName',
        'businessName', coalesce(facts -> 'businessName', '""')),
      override = case jsonb_typeof(override) when 'object' then
        erased_detail('', jsonb_build_object('override', override)) -> 'override' end
    where workflow_id = any (v_workflows);
  update outbound_messages set body = v_erased, delivery_error = null, salt = null where workflow_id = any (v_workflows);
  update escalations set reason = v_erased, resolution = case when resolution is not null then v_erased end
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update conversation_notes set body = v_erased where conversation_id = p_conversation_id and created_at <= p_before;
  update payment_plans set evidence = null, issues = '[]'
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update promises set evidence = null
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update notifications set subject = v_erased, body = v_erased, about = null, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

-- What is told together with a claimed notification: all that is due by now, one message for twenty. Only one message goes out in
-- p_window_ms, unless it is critical; until then the claimed one waits (`outcome` is `wait`, with `delayMs`). What belongs to a
-- batch stays in it, under its id, over tries. All rows of it get the lease of the claimed one, for p_lease_ms: what others have claimed
-- and not gathered yet as well, who then find their lease lost. A draft that was decided meanwhile waits no more and is not told;
-- with nothing left `outcome` is `nothing`.
create or replace function gather_notifications(
  p_id uuid, p_lease_token uuid, p_window_ms bigint, p_most integer, p_lease_ms bigint
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_claimed notifications;
  v_last timestamptz;
  v_items jsonb;
begin
  perform pg_advisory_xact_lock(hashtext('gather_notifications'));
  select * into v_claimed from notifications where id = p_id and lease_token = p_lease_token for update;
  if not found then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  if v_claimed.batch is null then
    select batched_at into v_last from notifications where batched_at is not null order by batched_at desc limit 1;
    if p_window_ms > 0 and v_claimed.priority <> 'critical' and v_last > clock_timestamp() - p_window_ms * interval '1 millisecond' then
      return jsonb_build_object('outcome', 'wait',
        'delayMs', ceil(extract(epoch from v_last - clock_timestamp()) * 1000 + p_window_ms));
    end if;
    v_claimed.batch := gen_random_uuid();
    update notifications set batch = v_claimed.batch, batched_at = clock_timestamp() where id = p_id;
    if p_window_ms > 0 then
      update notifications n set batch = v_claimed.batch, batched_at = clock_timestamp()
        from (select id from notifications where run_at <= now() and batch is null order by run_at limit p_most - 1
              for update skip locked) due
        where n.id = due.id;
    end if;
  end if;
  update notifications set lease_token = p_lease_token, attempts = v_claimed.attempts,
      lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
    where batch = v_claimed.batch and sent_at is null and run_at is not null;
  update notifications set run_at = null, lease_token = null, lease_until = null, error = 'decided before anybody was told'
    where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token and told = '{}'
      and metadata ->> 'kind' in ('approval', 'approval_reminder')
      and not exists (select from drafts where workflow_id = notifications.workflow_id and status = 'PENDING');
  select jsonb_agg(jsonb_build_object('subject', subject, 'body', body, 'priority', priority, 'metadata', metadata,
      'about', case when conversation_id is not null then notification_about(n) end) order by created_at, id) into v_items
    from notifications n where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token;
  if v_items is null then
    return jsonb_build_object('outcome', 'nothing');
  end if;
  return jsonb_build_object('outcome', 'deliver', 'batch', v_claimed.batch, 'told', v_claimed.told, 'items', v_items);
end $$;

-- Which workflow and conversation a notification is about is known here, whoever words it.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void
language sql set search_path = public, pg_temp as $$
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata, about)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id)), nullif(p_notification -> 'about', 'null')
  where jsonb_typeof(p_notification) = 'object'
$$;

-- An audience has taken the message of a batch: it is not told that again, whatever becomes of the others. The lease goes on for
-- p_lease_ms; false: another worker has it.
create or replace function note_told(p_batch uuid, p_lease_token uuid, p_audience text, p_lease_ms bigint) returns boolean
language sql set search_path = public, pg_temp
begin atomic
  with noted as (
    update notifications set told = told || p_audience, lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
    where batch = p_batch and lease_token = p_lease_token and sent_at is null returning id)
  select exists (select from noted);
end;

-- What a manager wants to know of a notification, as it is when it is told: {draftId, escalationId, tenantName, unitName, propertyName,
-- daysLate, text, draft, since}. Of the tenant: what the draft has, else what the notification brought, else who it was the last time.
create or replace function notification_about(p notifications) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft drafts;
  v_escalation_id uuid;
  v_tenant jsonb;
begin
  select * into v_workflow from workflows where id = p.workflow_id;
  select * into v_draft from drafts where workflow_id = p.workflow_id order by created_at desc limit 1;
  select id into v_escalation_id from escalations
    where conversation_id = p.conversation_id and status <> 'RESOLVED'
    order by (workflow_id is not distinct from p.workflow_id) desc, created_at desc limit 1;
  v_tenant := coalesce(v_draft.facts, p.about, (
    select about - 'daysLate' from notifications where conversation_id = p.conversation_id and about is not null
    order by created_at desc limit 1));
  return jsonb_build_object(
    'draftId', case when v_draft.status = 'PENDING' then v_draft.id end, 'escalationId', v_escalation_id,
    'tenantName', v_tenant ->> 'tenantName', 'unitName', v_tenant ->> 'unitName',
    -- As in every read: the property of now.
    'propertyName', coalesce((select property_name from conversations where id = p.conversation_id), v_tenant ->> 'propertyName'),
    'daysLate', v_tenant -> 'daysLate',
    'text', case when v_workflow.id is not null then turn_text(v_workflow) end,
    'draft', case when v_draft.status = 'PENDING' then v_draft.body end, 'since', p.created_at);
end $$;

-- A message was refused for good: what it told is told in two, each with an id of its own, until what is refused stands alone.
create or replace function split_batch(p_batch uuid, p_lease_token uuid, p_error text) returns void
language sql set search_path = public, pg_temp
begin atomic
  with ids as (select gen_random_uuid() as one, gen_random_uuid() as other),
  halves as (
    select id, ntile(2) over (order by created_at, id) as half from notifications
    where batch = p_batch and lease_token = p_lease_token and sent_at is null)
  update notifications n set batch = case half when 1 then one else other end, run_at = now(), lease_token = null, lease_until = null,
      error = p_error, attempts = 0
    from halves, ids where n.id = halves.id;
end;

select only_for_service('{gather_notifications, note_told, split_batch}');
