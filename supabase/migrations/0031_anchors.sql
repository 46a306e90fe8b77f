-- Salts for what comes from now on: a default that is set after the column rewrites no table.
alter table messages add column salt uuid;
alter table messages alter column salt set default gen_random_uuid();
alter table drafts add column salt uuid;
alter table drafts alter column salt set default gen_random_uuid();
alter table outbound_messages add column salt uuid;
alter table outbound_messages alter column salt set default gen_random_uuid();

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists received_detail(text,text,text[],text);

-- False where another worker was first with this number.
create or replace function add_anchor(
  p_number bigint, p_until text, p_events integer, p_digest text, p_at timestamptz, p_key_id text, p_mac text
) returns boolean
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into log_anchors (number, until, events, digest, at, key_id, mac)
  values (p_number, p_until, p_events, p_digest, p_at, p_key_id, p_mac)
  on conflict (number) do nothing;
  return found;
end $$;

-- The anchors after a number, in order.
create or replace function list_anchors(p_after bigint, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(to_jsonb(a) order by number), '[]') from (
      select number, until, events, digest, at, key_id as "keyId", mac from log_anchors
      where number > p_after order by number limit p_limit) a);
end $$;

-- The cursors and hashes of the events after a cursor (null: from the first on), in the log's order, of those that can get no
-- more neighbours: what anchors sign.
create or replace function log_hashes(p_after text, p_limit integer) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor.
set enable_seqscan = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_array(cursor_of(epoch, position), hash) order by epoch, position), '[]') from (
      select epoch, position, hash from events
      where (epoch, position) > (split_part(coalesce(p_after, '0.0'), '.', 1)::xid8, split_part(coalesce(p_after, '0.0'), '.', 2)::bigint)
        and (epoch, position) < (v_now, v_horizon)
      order by epoch, position limit p_limit) e);
end $$;

-- The hash of words as the log keeps it. Without the salt, which stands with the words and goes with them, nobody can find out by
-- trying what was said; rows of before there were salts have none.
create or replace function words_hash(p_salt uuid, p_words jsonb) returns text
language sql immutable return encode(sha256(convert_to(coalesce(p_salt::text, '') || p_words::text, 'UTF8')), 'hex');

-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost, and a
-- change of consent (p_consent: what the text asks for) is in force. p_noted: what was cleaned away or replaced, in words.
create or replace function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null, p_consent text default null,
  p_caller text default null, p_media_urls text[] default '{}', p_noted text default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_unsent workflows;
  v_position bigint;
  v_consent_change text;
  v_salt uuid := gen_random_uuid();
begin
  v_workflow := received_as(p_message_id, p_phone_number, p_content, p_caller);
  if v_workflow.id is not null then
    return jsonb_build_object('duplicate', true, 'workflow', workflow_json(v_workflow));
  end if;

  insert into conversations (phone_number, tenant_id, sms_agent_id)
  values (p_phone_number, p_tenant_id, p_sms_agent_id)
  on conflict (phone_number) do update set
    tenant_id = coalesce(excluded.tenant_id, conversations.tenant_id),
    sms_agent_id = coalesce(excluded.sms_agent_id, conversations.sms_agent_id)
  returning * into v_conversation;

  -- Holding the conversation, look again: the same text may have come in by another door meanwhile.
  v_workflow := received_as(p_message_id, p_phone_number, p_content, p_caller);
  if v_workflow.id is not null then
    return jsonb_build_object('duplicate', true, 'workflow', workflow_json(v_workflow));
  end if;

  v_consent_change := nullif(p_consent, v_conversation.consent);
  v_position := nextval(pg_get_serial_sequence('messages', 'position'));
  select * into v_workflow from workflows
    -- The newest: one that was started again may wait before it. What is received is open; saying so makes the index of
    -- open workflows fit, however little the planner knows yet.
    where conversation_id = v_conversation.id and status = 'RECEIVED' and run_at is not null
    order by first_message desc limit 1 for update;
  if found then
    -- With this text the turn may need no draft.
    update workflows set last_message = v_position, tenant_id = coalesce(p_tenant_id, tenant_id), wants_draft = false
      where id = v_workflow.id returning * into v_workflow;
  else
    insert into workflows (conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    values (v_conversation.id, coalesce(p_tenant_id, v_conversation.tenant_id), v_position, v_position, now(), p_received_at)
    returning * into v_workflow;
  end if;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, consent_change, caller, media_urls, salt)
  overriding system value
  values (v_position, p_message_id, v_conversation.id, v_workflow.id, p_content, p_received_at, v_consent_change, p_caller,
    coalesce(p_media_urls, '{}'), v_salt);
  perform append_event(v_conversation.id, 'tenant', 'message.received',
    received_detail(p_message_id, v_workflow.status, p_media_urls, p_noted, message_hash(v_salt, p_content, p_media_urls)),
    v_workflow.id);
  if v_consent_change is not null then
    perform change_consent(v_conversation.id, v_consent_change, 'tenant', jsonb_build_object('messageId', p_message_id),
      v_workflow.id);
  end if;

  -- The tenant has answered.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_conversation.id and deadline_kind = 'no_response';
  for v_unsent in
    select * from workflows
    where conversation_id = v_conversation.id and status in ('AWAITING_APPROVAL', 'SCHEDULED')
      and (status = 'AWAITING_APPROVAL' or route = 'AUTO_SEND') for update
  loop
    perform supersede_workflow(v_unsent, v_workflow.id);
  end loop;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('duplicate', false, 'workflow', workflow_json(v_workflow));
end $$;

-- Several texts in one transaction: {"texts": [{messageId, phoneNumber, content, receivedAt, tenantId, smsAgentId, consent,
-- caller, mediaUrls, noted}]}.
-- Returns the receipts in the order of the texts. A text that is the only one of its conversation, and finds nothing there
-- that it joins, changes or withdraws, is stored together with the others of its kind; the rest go through `receive_sms`.
-- Conversations are created and then locked in the order of their numbers, so that two of these never wait for each other
-- in a circle.
create or replace function receive_sms_batch(p_texts jsonb) returns jsonb
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_plain bigint[];
  v_workflows uuid[];
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb;
begin
  insert into conversations (phone_number)
  select distinct value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts') order by 1
  on conflict (phone_number) do nothing;
  perform from conversations
    where phone_number in (select value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts'))
    order by phone_number for update;

  -- Holding the conversations, look at what is there.
  select array_agg(t.place), array_agg(gen_random_uuid()) into v_plain, v_workflows
  from (
    select ordinality as place, value as text, value ->> 'phoneNumber' as phone_number,
      count(*) over (partition by value ->> 'phoneNumber') as of_number
    from jsonb_array_elements(p_texts -> 'texts') with ordinality
  ) t join conversations c using (phone_number)
  where t.of_number = 1 and t.text ->> 'consent' is null
    and (received_as(t.text ->> 'messageId', t.phone_number, t.text ->> 'content', t.text ->> 'caller')).id is null
    and not exists (select from workflows w where w.conversation_id = c.id and w.run_at is not null and w.status = 'RECEIVED')
    and not exists (
      select from workflows w where w.conversation_id = c.id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED'));

  perform hold_log();
  with plain as materialized (
    select c.id as conversation_id, c.tenant_id as known_tenant_id, c.event_count + 1 as sequence, c.last_hash,
      v_workflows[p.number] as workflow_id, nextval(pg_get_serial_sequence('messages', 'position')) as position,
      t.text ->> 'messageId' as message_id, t.text ->> 'content' as content,
      (t.text ->> 'receivedAt')::timestamptz as received_at, t.text ->> 'tenantId' as tenant_id,
      t.text ->> 'smsAgentId' as sms_agent_id, t.text ->> 'caller' as caller, texts_of(t.text -> 'mediaUrls') as media_urls,
      p.salt,
      row(null, null, c.id, c.event_count + 1, v_workflows[p.number], null, null, 'tenant', 'message.received',
        received_detail(t.text ->> 'messageId', 'RECEIVED', texts_of(t.text -> 'mediaUrls'), t.text ->> 'noted',
          message_hash(p.salt, t.text ->> 'content', texts_of(t.text -> 'mediaUrls'))),
        clock_timestamp(), null)::events as event
    from (
      select place, number, gen_random_uuid() as salt from unnest(v_plain) with ordinality places (place, number) offset 0
    ) p
    join jsonb_array_elements(p_texts -> 'texts') with ordinality t (text, place) using (place)
    join conversations c on c.phone_number = t.text ->> 'phoneNumber'
  ), chained as materialized (
    select *, event_hash(last_hash, event) as hash from plain
  ), conversation as (
    update conversations c set event_count = p.sequence, last_hash = p.hash, tenant_id = coalesce(p.tenant_id, c.tenant_id),
      sms_agent_id = coalesce(p.sms_agent_id, c.sms_agent_id)
    from chained p where c.id = p.conversation_id
  ), workflow as (
    insert into workflows (id, conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    select workflow_id, conversation_id, coalesce(tenant_id, known_tenant_id), position, position, now(), received_at
    from chained
  ), message as (
    insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls, salt)
    overriding system value
    select position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls, salt from chained
  ), answered as (
    update workflows w set deadline_at = null, deadline_kind = null
    from chained p where w.conversation_id = p.conversation_id and w.deadline_kind = 'no_response'
  )
  insert into events (conversation_id, sequence, workflow_id, actor, action, detail, at, hash)
  select conversation_id, sequence, workflow_id, (event).actor, (event).action, (event).detail, (event).at, hash
  from chained;

  select coalesce(jsonb_object_agg(p.place, jsonb_build_object('duplicate', false, 'workflow', workflow_json(w))), '{}')
  into v_receipts
  from unnest(v_plain, v_workflows) p (place, workflow_id) join workflows w on w.id = p.workflow_id;

  for v_text, v_place in
    select value, ordinality from jsonb_array_elements(p_texts -> 'texts') with ordinality
    where v_plain is null or ordinality <> all (v_plain)
    order by value ->> 'phoneNumber', ordinality
  loop
    v_receipts := v_receipts || jsonb_build_object(v_place, receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId', v_text ->> 'consent', v_text ->> 'caller', texts_of(v_text -> 'mediaUrls'),
      v_text ->> 'noted'));
  end loop;
  return (select coalesce(jsonb_agg(value order by key::bigint), '[]') from jsonb_each(v_receipts));
end $$;

-- What the log says of a text that came in.
create or replace function received_detail(p_message_id text, p_status text, p_media_urls text[], p_noted text, p_hash text) returns jsonb
language sql immutable return jsonb_strip_nulls(jsonb_build_object(
  'messageId', p_message_id, 'to', p_status, 'noted', p_noted,
  'mediaUrls', case when cardinality(p_media_urls) > 0 then to_jsonb(p_media_urls) end,
  'words', jsonb_build_object('message', p_hash)));

-- Appends one event to its conversation's chain. The caller's transaction holds the conversation's row from here on,
-- which is what keeps the chain in one piece, and lets the log tell a conversation in its own order.
create or replace function append_event(
  p_conversation_id uuid, p_actor text, p_action text, p_detail jsonb,
  p_workflow_id uuid default null, p_draft_id uuid default null, p_escalation_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
begin
  select * into strict v_conversation from conversations where id = p_conversation_id for update;
  v_event.conversation_id := p_conversation_id;
  v_event.sequence := v_conversation.event_count + 1;
  v_event.workflow_id := p_workflow_id;
  v_event.draft_id := p_draft_id;
  v_event.escalation_id := p_escalation_id;
  v_event.actor := p_actor;
  v_event.action := p_action;
  v_event.detail := jsonb_strip_nulls(p_detail || words_of_event(p_detail -> 'words', p_workflow_id, p_draft_id));
  v_event.at := clock_timestamp();
  v_event.hash := event_hash(v_conversation.last_hash, v_event);
  perform hold_log();
  insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash);
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- Recomputes the chains of the next p_limit conversations after p_after (in the order of their ids), and names those
-- that do not hold: an event that was changed, removed or inserted, words that are not those of their event. `next` is where to
-- go on, null at the end. Who can rewrite a whole chain and its conversation's head leaves no trace here, but in the anchors.
create or replace function verify_log(p_after uuid, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
  v_hash text;
  v_sequence bigint;
  v_reason text;
  v_checked integer := 0;
  v_events bigint := 0;
  v_broken jsonb := '[]';
  v_last uuid;
begin
  for v_conversation in
    select * from conversations where p_after is null or id > p_after order by id limit p_limit
  loop
    v_hash := '';
    v_sequence := 0;
    v_reason := null;
    for v_event in select * from events where conversation_id = v_conversation.id order by sequence loop
      v_sequence := v_sequence + 1;
      v_hash := event_hash(v_hash, v_event);
      v_reason := case
        when v_event.sequence <> v_sequence then 'an event is missing before number ' || v_event.sequence
        when v_event.hash <> v_hash then 'event number ' || v_sequence || ' was changed' end;
      exit when v_reason is not null;
    end loop;
    if v_reason is null and (v_sequence <> v_conversation.event_count or v_hash <> v_conversation.last_hash) then
      v_reason := v_conversation.event_count || ' events were written, ' || v_sequence || ' are there';
    end if;
    v_reason := coalesce(v_reason, words_trouble(v_conversation.id));
    if v_reason is not null then
      v_broken := v_broken || jsonb_build_object('conversationId', v_conversation.id, 'reason', v_reason);
    end if;
    v_checked := v_checked + 1;
    v_events := v_events + v_sequence;
    v_last := v_conversation.id;
  end loop;
  return jsonb_build_object('conversations', v_checked, 'events', v_events, 'broken', v_broken,
    'next', case when v_checked = p_limit then v_last end);
end $$;

-- The drafts of each workflow, newest first: the newest 20 of each, as the API says.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d::drafts) order by d.created_at desc, d.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from drafts where workflow_id = w.id order by created_at desc, id limit 20
  ) d
);

-- The texts of conversations that went through the gateway, of each way the newest hundred: the SMS Agent's history does not
-- say who sent a text, and knows no pictures.
create or replace function get_known_texts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the tables to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'conversationId', c.id,
    'received', (
      select coalesce(jsonb_agg(jsonb_build_object('messageId', m.message_id, 'content', m.content,
        'receivedAt', m.received_at, 'mediaUrls', m.media_urls) order by m.position), '[]')
      from (select * from messages where conversation_id = c.id order by position desc limit 100) m),
    'sent', (
      select coalesce(jsonb_agg(jsonb_build_object('providerId', o.provider_id, 'body', o.body, 'sentAt', o.sent_at,
        'deliveryStatus', o.delivery_status,
        -- The fixed texts have no draft.
        'sentBy', case when d.status = 'APPROVED' then d.decided_by else 'system' end,
        'translation', case when d.final_body is null then d.translation end) order by o.created_at), '[]')
      from (select * from outbound_messages where conversation_id = c.id order by created_at desc limit 100) o
      left join lateral (
        select * from drafts where workflow_id = o.workflow_id and status in ('APPROVED', 'AUTO_APPROVED')
        order by created_at desc limit 1) d on true
      where o.sent_at is not null))), '[]')
  from conversations c where c.id = any (p_ids)
);

-- What the log was, signed with a key that the database does not have: each anchor covers the events after the one before it. The
-- gateway's workers write and check them (src/audit).
create table log_anchors (
  number bigint primary key,
  until text not null,                                  -- the cursor of the last event that it covers
  events integer not null check (events > 0),           -- how many it covers
  digest text not null,                                 -- over their cursors and hashes, in the log's order
  at timestamptz not null,
  key_id text not null,                                 -- which key signed it
  mac text not null                                     -- over all of the above and the mac of the anchor before
);
alter table log_anchors enable row level security;

-- `AuditEvent` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create or replace view dashboard_events with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select e.position as id, e.at, e.actor, e.action, e.workflow_id, e.conversation_id,
    case when viewer.sees_personal_data then e.detail - '{usage,words}'::text[] end as detail,
    e.hash
  from events e, viewer
  where viewer.properties is null
    or exists (select from conversations c where c.id = e.conversation_id and viewer.properties ? c.property_name);

create or replace function draft_hash(p drafts) returns text
language sql stable return words_hash(p.salt, jsonb_build_array(p.body, p.translation, p.final_body));

create or replace function message_hash(p_salt uuid, p_content text, p_media_urls text[]) returns text
language sql immutable return words_hash(p_salt, jsonb_build_array(p_content, coalesce(p_media_urls, '{}')));

create or replace function newest_anchor() returns jsonb
language sql stable return (
  select jsonb_build_object('number', number, 'until', until, 'events', events, 'digest', digest, 'at', at, 'keyId', key_id, 'mac', mac)
  from log_anchors order by number desc limit 1);

create or replace function outbound_hash(p outbound_messages) returns text
language sql stable return words_hash(p.salt, jsonb_build_array(p.body));

-- What was said by the time of an event, as hashes that stand in its detail: of the draft that it is about, and of the text that
-- its workflow sends. A text that came in brings its own (received_detail). So every change of words is followed by its hash,
-- whoever writes the function that changes them.
create or replace function words_of_event(p_words jsonb, p_workflow_id uuid, p_draft_id uuid) returns jsonb
language sql stable return (
  select case when words <> '{}' then jsonb_build_object('words', words) else '{}' end
  from (
    select jsonb_strip_nulls(coalesce(p_words, '{}') || jsonb_build_object(
      'draft', (select draft_hash(d) from drafts d where d.id = p_draft_id),
      'sent', (select outbound_hash(o) from outbound_messages o where o.workflow_id = p_workflow_id))) as words
  ) said
);

-- What is wrong with the words of a conversation, by the hashes that its events have of them; null: nothing. Words of before
-- there were hashes are only asked for their event.
create or replace function words_trouble(p_conversation_id uuid) returns text
language sql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set search_path = public, pg_temp as $$
  with said as (
    select workflow_id, draft_id, sequence, at, detail ->> 'messageId' as message_id, action = 'message.received' as is_message,
      detail #>> '{words,message}' as message, detail #>> '{words,draft}' as draft, detail #>> '{words,sent}' as sent
    from events where conversation_id = p_conversation_id
  ), heard as (
    select message_id, message from said where is_message
  ), drafted as (
    select distinct on (draft_id) draft_id, draft from said where draft_id is not null order by draft_id, draft is null, sequence desc
  ), sent as (
    select distinct on (workflow_id) workflow_id, sent from said where sent is not null order by workflow_id, sequence desc
  )
  select trouble from (
    select 'message ' || m.message_id || case when exists (select from heard h where h.message_id = m.message_id)
        then ' has other words than came in' else ' has no event' end as trouble
    from messages m
    where m.conversation_id = p_conversation_id and not exists (
      select from heard h where h.message_id = m.message_id
        and coalesce(h.message = message_hash(m.salt, m.content, m.media_urls), true))
    union all
    select 'message ' || h.message_id || ' is not as it came in, or gone' from heard h
    where h.message is not null and not exists (
      select from messages m where m.conversation_id = p_conversation_id and m.message_id = h.message_id
        and message_hash(m.salt, m.content, m.media_urls) = h.message)
    union all
    select 'draft ' || d.id || case when e.draft_id is null then ' has no event' else ' has other words than were decided on' end
    from workflows w join drafts d on d.workflow_id = w.id left join drafted e on e.draft_id = d.id
    where w.conversation_id = p_conversation_id and case when e.draft_id is not null then e.draft <> draft_hash(d)
      -- Not every event named its draft before there were hashes.
      else d.salt is not null or exists (select from said where message is not null and at <= d.created_at) end
    union all
    select 'draft ' || e.draft_id || ' is gone' from drafted e
    where e.draft is not null and not exists (select from drafts d where d.id = e.draft_id)
    union all
    select 'the text of workflow ' || s.workflow_id || ' has other words than were to be sent, or is gone' from sent s
    where not exists (select from outbound_messages o where o.workflow_id = s.workflow_id and outbound_hash(o) = s.sent)
    union all
    select 'the text of workflow ' || o.workflow_id || ' has no event' from outbound_messages o
    where o.conversation_id = p_conversation_id and not exists (select from said where workflow_id = o.workflow_id)
  ) troubles limit 1
$$;

create or replace function refuse_log_change() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create or replace trigger events_append_only before update or delete on events
  for each row execute function refuse_log_change();
create or replace trigger log_anchors_append_only before update or delete on log_anchors
  for each row execute function refuse_log_change();
create or replace trigger log_anchors_no_truncate before truncate on log_anchors
  for each statement execute function refuse_log_change();
create or replace trigger events_no_truncate before truncate on events
  for each statement execute function refuse_log_change();

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe', 'log_epochs'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    -- What a superseded turn offered is withdrawn with it; the log says so.
    grant delete on payment_plans to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{add_anchor, list_anchors, log_hashes, words_hash, received_detail, draft_hash, message_hash, newest_anchor, outbound_hash, words_of_event, words_trouble}');
