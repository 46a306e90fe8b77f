-- What a turn passes through is planned once a connection: functions in SQL that hold a query were planned at every call, and
-- most plans of those in PL/pgSQL anew each time. Functions that steer the planner away from whole tables seemed so dear to it that it compiled
-- some (JIT) before they ran for a millisecond.

-- What follows is written by `npm run migration` from supabase/schemas.

-- The cursors and hashes of the events after a cursor (null: from the first on), in the log's order, of those that can get no
-- more neighbours: what anchors sign.
create or replace function log_hashes(p_after text, p_limit integer) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
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

-- What is wrong with the words of a conversation, by the hashes that its events have of them; null: nothing. Words of before
-- there were hashes are only asked for their event. Words may be erased where an event says so, but never those that changed consent.
create or replace function words_trouble(p_conversation_id uuid) returns text
language sql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
  with erased as (
    select coalesce(max((detail ->> 'through')::bigint), 0) as through from events
    where conversation_id = p_conversation_id and action = 'conversation.erased'
  ), said as (
    select workflow_id, draft_id, sequence, at, detail ->> 'messageId' as message_id, action = 'message.received' as is_message,
      detail #>> '{words,message}' as message, detail #>> '{words,draft}' as draft, detail #>> '{words,sent}' as sent
    from events where conversation_id = p_conversation_id
  ), heard as (
    select message_id, message, sequence <= through as erased from said, erased where is_message
  ), drafted as (
    select distinct on (draft_id) draft_id, draft, sequence <= through as erased from said, erased where draft_id is not null
    order by draft_id, draft is null, sequence desc
  ), sent as (
    select distinct on (workflow_id) workflow_id, sent, sequence <= through as erased from said, erased where sent is not null
    order by workflow_id, sequence desc
  )
  select trouble from (
    select 'message ' || m.message_id || case when exists (select from heard h where h.message_id = m.message_id)
        then ' has other words than came in' else ' has no event' end as trouble
    from messages m
    where m.conversation_id = p_conversation_id and not exists (
      select from heard h where h.message_id = m.message_id
        and (coalesce(h.message = message_hash(m.salt, m.content, m.media_urls), true) or h.erased and is_erased(m)))
    union all
    select 'message ' || h.message_id || ' is not as it came in, or gone' from heard h
    where h.message is not null and not exists (
      select from messages m where m.conversation_id = p_conversation_id and m.message_id = h.message_id
        and (message_hash(m.salt, m.content, m.media_urls) = h.message or h.erased and is_erased(m)))
    union all
    select 'draft ' || d.id || case when e.draft_id is null then ' has no event' else ' has other words than were decided on' end
    from workflows w join drafts d on d.workflow_id = w.id left join drafted e on e.draft_id = d.id
    where w.conversation_id = p_conversation_id and case when e.draft_id is not null
        then e.draft <> draft_hash(d) and not (e.erased and d.salt is null and d.body = erased_words())
      -- Not every event named its draft before there were hashes.
      else d.salt is not null or exists (select from said where message is not null and at <= d.created_at) end
    union all
    select 'draft ' || e.draft_id || ' is gone' from drafted e
    where e.draft is not null and not exists (select from drafts d where d.id = e.draft_id)
    union all
    select 'the text of workflow ' || s.workflow_id || ' has other words than were to be sent, or is gone' from sent s
    where not exists (select from outbound_messages o where o.workflow_id = s.workflow_id
      and (outbound_hash(o) = s.sent or s.erased and o.salt is null and o.body = erased_words()))
    union all
    select 'the text of workflow ' || o.workflow_id || ' has no event' from outbound_messages o
    where o.conversation_id = p_conversation_id and not exists (select from said where workflow_id = o.workflow_id)
  ) troubles limit 1
$$;

-- What proves the consent of a number: each change of it, with the text that made it, as the log has them. `hashed` is what an
-- event's hash is made of after `previousHash`, and `salted` what the hash in `words` is made of, so that who has the answer alone can
-- make both anew. Null: nothing is known of the number.
create or replace function consent_proof(p_phone_number text) returns jsonb
language plpgsql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  select * into v_conversation from conversations where phone_number = p_phone_number;
  if not found then
    return null;
  end if;
  return jsonb_build_object(
    'conversationId', v_conversation.id, 'phoneNumber', v_conversation.phone_number, 'consent', v_conversation.consent,
    'createdAt', v_conversation.created_at, 'eventCount', v_conversation.event_count, 'lastHash', v_conversation.last_hash,
    'events', (
      select coalesce(jsonb_agg(event_json(e) || jsonb_build_object(
        'sequence', e.sequence, 'hashed', event_content(e), 'previousHash', coalesce((
          select p.hash from events p where p.conversation_id = e.conversation_id and p.sequence = e.sequence - 1), ''),
        'text', case when e.action = 'message.received' then (
          select jsonb_build_object('messageId', m.message_id, 'content', m.content, 'receivedAt', m.received_at, 'handedInBy', m.caller,
            'salted', coalesce(m.salt::text, '') || jsonb_build_array(m.content, m.media_urls)::text)
          from messages m where m.conversation_id = e.conversation_id and m.message_id = e.detail ->> 'messageId'
            and m.consent_change is not null limit 1) end) order by e.sequence), '[]')
      from events e where e.conversation_id = v_conversation.id and (e.action = 'consent.changed'
        or (e.action = 'message.received' and exists (
          select from messages m where m.conversation_id = e.conversation_id and m.message_id = e.detail ->> 'messageId'
            and m.consent_change is not null)))));
end $$;

-- Erases one conversation, in one transaction: of what was asked for first, then (p_before) of what was said before an instant.
-- Returns `outcome`: `erased`, `waits` (something is at work there; it is looked at again in a minute), `held`, or `none` when
-- nothing is due. Workers pass over what another one has.
create or replace function erase_next(p_before timestamptz, p_types text[]) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_erasure erasures;
  v_conversation conversations;
begin
  select * into v_erasure from erasures where run_at <= now() order by run_at limit 1 for update skip locked;
  if found then
    select * into v_conversation from conversations where id = v_erasure.remaining[1] for update;
    if v_erasure.override_reason is null and legal_holds(v_erasure.remaining, p_types) <> '[]' then
      update erasures set status = 'HELD', run_at = null where id = v_erasure.id;
      return jsonb_build_object('outcome', 'held');
    elsif is_at_work(v_conversation.id) then
      update erasures set run_at = now() + interval '1 minute' where id = v_erasure.id;
      return jsonb_build_object('outcome', 'waits');
    end if;
    perform erase_conversation(v_conversation.id, 'infinity', true, v_erasure.requested_by, jsonb_strip_nulls(jsonb_build_object(
      'erasureId', v_erasure.id, 'reason', v_erasure.reason, 'overrideReason', v_erasure.override_reason)));
    update erasures set remaining = remaining[2:],
      status = case when cardinality(remaining) = 1 then 'DONE' else status end,
      run_at = case when cardinality(remaining) > 1 then run_at end,
      completed_at = case when cardinality(remaining) = 1 then clock_timestamp() end
    where id = v_erasure.id;
    return jsonb_build_object('outcome', 'erased');
  end if;

  select * into v_conversation from conversations c
    where coalesce(erased_before, created_at) < p_before and last_activity_at > coalesce(erased_before, '-infinity')
      and not is_at_work(id) and legal_holds(array[id], p_types) = '[]'
    order by coalesce(erased_before, created_at) limit 1 for update skip locked;
  if not found then
    return jsonb_build_object('outcome', 'none');
  end if;
  perform erase_conversation(v_conversation.id, p_before, v_conversation.last_activity_at < p_before, 'system',
    jsonb_build_object('reason', 'retention'));
  return jsonb_build_object('outcome', 'erased');
end $$;

-- Asks that what was said with a tenant, or with a phone number, be erased; one of the two is named. Idempotent while the same is
-- pending. Returns `outcome`: `requested` with the erasure, `not_found`, or `held` with the escalations for which the words may be
-- evidence (p_types), unless p_override says why they go all the same.
create or replace function request_erasure(
  p_tenant_id text, p_phone_number text, p_reason text, p_override text, p_actor text, p_types text[]
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_ids uuid[];
  v_holds jsonb;
  v_erasure erasures;
begin
  -- A number that several tenants have shared is one conversation, and goes as a whole.
  v_ids := array(
    select id from conversations where phone_number = p_phone_number
    union select id from conversations where tenant_id = p_tenant_id
    union select conversation_id from workflows where tenant_id = p_tenant_id
    order by 1);
  if v_ids = '{}' then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_holds := legal_holds(v_ids, p_types);
  if v_holds <> '[]' and p_override is null then
    return jsonb_build_object('outcome', 'held', 'escalations', v_holds);
  end if;
  perform pg_advisory_xact_lock(hashtext('request_erasure'));
  select * into v_erasure from erasures
    where run_at is not null and conversation_ids = v_ids and tenant_id is not distinct from p_tenant_id limit 1;
  if not found then
    insert into erasures (tenant_id, conversation_ids, remaining, reason, override_reason, requested_by)
    values (p_tenant_id, v_ids, v_ids, p_reason, p_override, p_actor) returning * into v_erasure;
  end if;
  return jsonb_build_object('outcome', 'requested', 'erasure', erasure_json(v_erasure));
end $$;

-- When the hold on a conversation began; null: none.
create or replace function held_since(p_conversation_id uuid) returns timestamptz
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select max(created_at) from escalations where conversation_id = p_conversation_id and holds and status <> 'RESOLVED');
end $$;

-- Fills some rows of the oldest backfill that is not done, and keeps in the same transaction how far it got: whoever is killed loses
-- one batch, and anybody goes on from there. One at a time; the others are told so and do not wait. A backfill is a function
-- `backfill_…(p_after text, p_limit integer) returns jsonb`, which fills at most `p_limit` rows behind the key `p_after` in the
-- order of a key and returns {"after": the last key, or null where nothing is left, "rows": how many it filled}.
create or replace function backfill_batch(p_limit integer) returns jsonb
language plpgsql security definer
-- Some rows of a large table, and how many is known only when it is called: the planner would read the table whole.
set enable_seqscan = off set jit = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_backfill backfills;
  v_batch jsonb;
begin
  select * into v_backfill from backfills where done_at is null order by added_at, name limit 1 for update skip locked;
  if not found then
    return jsonb_build_object('state', case when exists (select from backfills where done_at is null) then 'elsewhere' else 'none' end);
  end if;
  execute format('select %I($1, $2)', v_backfill.name) into v_batch using v_backfill.after, p_limit;
  update backfills set after = coalesce(v_batch ->> 'after', after), rows = rows + (v_batch ->> 'rows')::integer,
    done_at = case when v_batch ->> 'after' is null then clock_timestamp() end
  where name = v_backfill.name returning * into v_backfill;
  return jsonb_build_object('state', 'filled', 'name', v_backfill.name, 'rows', v_backfill.rows,
    'done', v_backfill.done_at is not null);
end $$;

-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost, and a
-- change of consent (p_consent: what the text asks for) is in force. p_noted: what was cleaned away or replaced, in words. With the
-- id of another number's conversation nothing is stored (`otherNumber`), unless the text speaks of consent: that is heard without the id.
create or replace function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null, p_consent text default null,
  p_caller text default null, p_media_urls text[] default '{}', p_noted text default null,
  p_trace text default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
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

  if agent_id_of_another(p_sms_agent_id, p_phone_number) then
    if p_consent is null then
      return jsonb_build_object('otherNumber', true);
    end if;
    p_sms_agent_id := null;
    p_noted := concat_ws('; ', p_noted, 'conversationId stands for another number');
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
    insert into workflows (conversation_id, tenant_id, first_message, last_message, run_at, received_at, trace)
    values (v_conversation.id, coalesce(p_tenant_id, v_conversation.tenant_id), v_position, v_position, now(), p_received_at, p_trace)
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
-- caller, mediaUrls, noted, trace}]}.
-- Returns the receipts in the order of the texts; null, and nothing stored, for one whose conversation somebody else holds now: the
-- others do not wait for it. A text that is the only one of its conversation, and finds nothing there that it joins, changes or
-- withdraws, is stored together with the others of its kind; the rest go through `receive_sms`. Conversations are created in the
-- order of their numbers, so that two of these never wait for each other in a circle.
create or replace function receive_sms_batch(p_texts jsonb) returns jsonb
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_held text[];
  v_plain bigint[];
  v_workflows uuid[];
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb;
begin
  insert into conversations (phone_number)
  select distinct value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts')
  where not agent_id_of_another(value ->> 'smsAgentId', value ->> 'phoneNumber') order by 1
  on conflict (phone_number) do nothing;
  v_held := array(
    select phone_number from conversations
    where phone_number in (select value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts'))
    for update skip locked);

  -- Holding the conversations, look at what is there.
  select array_agg(t.place), array_agg(gen_random_uuid()) into v_plain, v_workflows
  from (
    select ordinality as place, value as text, value ->> 'phoneNumber' as phone_number,
      count(*) over (partition by value ->> 'phoneNumber') as of_number
    from jsonb_array_elements(p_texts -> 'texts') with ordinality
  ) t join conversations c using (phone_number)
  where t.phone_number = any (v_held) and t.of_number = 1 and t.text ->> 'consent' is null
    and not agent_id_of_another(t.text ->> 'smsAgentId', t.phone_number)
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
      t.text ->> 'smsAgentId' as sms_agent_id, t.text ->> 'caller' as caller, t.text ->> 'trace' as trace, texts_of(t.text -> 'mediaUrls') as media_urls,
      p.salt,
      row(null, null, c.id, c.event_count + 1, v_workflows[p.number], null, null, 'tenant', 'message.received',
        received_detail(t.text ->> 'messageId', 'RECEIVED', texts_of(t.text -> 'mediaUrls'), t.text ->> 'noted',
          message_hash(p.salt, t.text ->> 'content', texts_of(t.text -> 'mediaUrls'))),
        clock_timestamp(), null, null)::events as event
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
    insert into workflows (id, conversation_id, tenant_id, first_message, last_message, run_at, received_at, trace)
    select workflow_id, conversation_id, coalesce(tenant_id, known_tenant_id), position, position, now(), received_at, trace
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
    v_receipts := v_receipts || jsonb_build_object(v_place, case when v_text ->> 'phoneNumber' = any (v_held) then receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId', v_text ->> 'consent', v_text ->> 'caller', texts_of(v_text -> 'mediaUrls'),
      v_text ->> 'noted', v_text ->> 'trace') end);
  end loop;
  return (select coalesce(jsonb_agg(value order by key::bigint), '[]') from jsonb_each(v_receipts));
end $$;

-- What was written to the log and is not shown yet.
create or replace function beyond_horizon(p_epoch xid8, p_horizon bigint) returns setof events
language sql stable
-- Always by the log's index: the planner does not know how little is beyond the horizon.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
  select * from events where (epoch, position) >= (p_epoch, p_horizon) order by epoch, position offset 0
$$;

-- The cursor of the last event before the horizon. Not the horizon's own: a position that was handed out to what was then taken back
-- may be handed out again after a crash of the server, while one of a committed event never is.
create or replace function last_before(p_epoch xid8, p_horizon bigint) returns text
language plpgsql stable
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
begin
  return coalesce(
    (select cursor_of(epoch, position) from events where (epoch, position) < (p_epoch, p_horizon)
     order by epoch desc, position desc limit 1),
    cursor_of(p_epoch, 0));
end $$;

-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for a writer
-- to end; a reader asks again soon instead of waiting for the next wake-up. `expired`: the cursor is of a log that a restore replaced.
create or replace function read_events(p_after text, p_limit integer, p_actions text[] default null) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor, or beyond the horizon.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
  v_after constant text := coalesce(p_after, last_before(v_now, v_horizon));
  v_epoch constant xid8 := split_part(v_after, '.', 1)::xid8;
  v_position constant bigint := split_part(v_after, '.', 2)::bigint;
  v_events jsonb;
  v_count integer;
  v_cursor text;
begin
  if not knows_cursor(v_epoch, v_position) then
    return jsonb_build_object('events', '[]'::jsonb, 'cursor', p_after, 'more', false, 'behind', false, 'expired', true);
  end if;
  select coalesce(jsonb_agg(event_json(e) order by e.epoch, e.position), '[]') into v_events
  from (
    select * from events
    where (epoch, position) > (v_epoch, v_position)
      and (epoch, position) < (v_now, v_horizon)
      and (p_actions is null or action = any (p_actions))
    order by epoch, position
    limit p_limit
  ) e;
  v_count := jsonb_array_length(v_events);
  v_cursor := case when v_count > 0 then v_events -> -1 ->> 'cursor' else v_after end;
  -- Whoever sees only some actions goes on past the others.
  if p_actions is not null and v_count < p_limit then
    v_cursor := later_cursor(v_cursor, last_before(v_now, v_horizon));
  end if;
  return jsonb_build_object(
    'events', v_events,
    'cursor', v_cursor,
    'more', v_count = p_limit,
    'behind', exists (select from events where (epoch, position) >= (v_now, v_horizon)),
    'expired', false);
end $$;

-- The newest hundred of each conversation, newest first.
create or replace function get_notes_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their conversations, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(note_json(n::conversation_notes) order by n.created_at desc, n.id desc), '[]')
  from unnest(p_conversation_ids) wanted (id)
  cross join lateral (
    select * from conversation_notes where conversation_id = wanted.id order by created_at desc, id desc limit 100) n
);

-- What is told together with a claimed notification: all that is due by now, one message for twenty. Only one message goes out in
-- p_window_ms, unless it is critical; until then the claimed one waits (`outcome` is `wait`, with `delayMs`), and with it all that is
-- due, so that nobody claims each of them to be told the same. What belongs to a
-- batch stays in it, under its id, over tries. All rows of it get the lease of the claimed one, for p_lease_ms: what others have claimed
-- and not gathered yet as well, who then find their lease lost. A draft that was decided meanwhile waits no more and is not told;
-- with nothing left `outcome` is `nothing`.
create or replace function gather_notifications(
  p_id uuid, p_lease_token uuid, p_window_ms bigint, p_most integer, p_lease_ms bigint
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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
      update notifications n set run_at = v_last + p_window_ms * interval '1 millisecond'
        from (select id from notifications
              where run_at <= now() and batch is null and priority <> 'critical' and (lease_until is null or lease_until <= now())
              order by run_at limit 1000 for update skip locked) due
        where n.id = due.id;
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

-- What a manager wants to know of a notification, as it is when it is told: {draftId, escalationId, tenantName, unitName, propertyName,
-- daysLate, text, draft, since}. Of the tenant: what the draft has, else what the notification brought, else who it was the last time.
create or replace function notification_about(p notifications) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

-- Where tenants stand with texts of ours. p_tenants: {tenants: [{tenantId, phoneNumbers, recordNumbers}]}: those that texts may go to, and all, in
-- the order of the record. Of several numbers the one counts from which the tenant wrote last, else the first. p_day: the day that
-- outreach of today is kept under.
create or replace function contact_standing(
  p_tenants jsonb, p_day date, p_max_unasked integer, p_properties text[] default null
) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'tenantId', t.id, 'phoneNumber', n.phone_number, 'wroteAt', n.wrote_at,
    'conversation', (select conversation_json(c) from conversations c where c.id = n.conversation_id),
    'lastTextedAt', (
      select max((select max(o.sent_at) from outbound_messages o where o.conversation_id = c.id and o.kind = 'reply'))
      from conversations c where c.tenant_id = t.id or c.id = n.conversation_id),
    'obstacle', outreach_obstacle(t.id, n.conversation_id, t.record_numbers, p_max_unasked),
    'today', (select jsonb_build_object('workflowId', o.workflow_id, 'replyFormId', o.reply_form_id)
              from outreach_texts o where o.tenant_id = t.id and o.day = p_day))), '[]')
  from (select value ->> 'tenantId' as id, value -> 'phoneNumbers' as numbers,
          value -> 'recordNumbers' as record_numbers from jsonb_array_elements(p_tenants -> 'tenants')) t
  left join lateral (
    select number.phone_number, c.id as conversation_id, (
      select m.received_at from messages m where m.conversation_id = c.id and c.tenant_id = t.id order by m.position desc limit 1) as wrote_at
    from jsonb_array_elements_text(t.numbers) with ordinality as number (phone_number, place)
    left join conversations c on c.phone_number = number.phone_number
    order by wrote_at desc nulls last, place limit 1) n on true
  where tenant_within(t.id, p_properties)
);

-- Why a text of outreach does not go out after all, at the moment of sending; null: it may. What came to pass at any number of the
-- tenant while it waited in the queue counts.
create or replace function objection_to_outreach(p_workflow workflows, p_conversation conversations) returns text
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off return (
  select case
    when p_conversation.tenant_id is distinct from o.tenant_id then 'the number is somebody else''s by now'
    when exists (select from conversations where tenant_id = o.tenant_id and consent = 'OPTED_OUT') then
      'the tenant has opted out at another number'
    when exists (select from conversations c join escalations e on e.conversation_id = c.id
      where c.tenant_id = o.tenant_id and e.holds and e.status <> 'RESOLVED') then
      'a person has another conversation with the tenant'
    when exists (select from messages where conversation_id = p_conversation.id and position > p_workflow.last_message) then
      'the tenant has written meanwhile'
    when exists (select from promises where tenant_id = o.tenant_id and status = 'OPEN') then 'the tenant has promised to pay'
    end
  from outreach_texts o where o.workflow_id = p_workflow.id
);

-- Why a tenant is not written to first by several at once; null: nothing stands in the way. p_conversation_id: of the number that the
-- text would go to; null: there is none yet. What is known of any number of their record (p_numbers: a list) counts, also where an opt-out
-- came before anybody knew whose number it is. `src/domain/outreach/refusal.ts` says
-- each in words.
create or replace function outreach_obstacle(p_tenant_id text, p_conversation_id uuid, p_numbers jsonb, p_max_unasked integer) returns text
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_ids uuid[] := array(
    select id from conversations where tenant_id = p_tenant_id
    union select id from conversations where phone_number in (select jsonb_array_elements_text(p_numbers)));
begin
  return case
    when exists (select from conversations where id = p_conversation_id and tenant_id <> p_tenant_id) then 'number_shared'
    when exists (select from conversations where id = any (v_ids) and consent = 'OPTED_OUT') then 'opted_out'
    when exists (select from escalations where conversation_id = any (v_ids) and holds and status <> 'RESOLVED') then 'held'
    when exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN') then 'promise_open'
    when exists (select from workflows where conversation_id = any (v_ids)
      and status in ('RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'UNCONFIRMED')) then 'busy'
    when unasked_texts(p_tenant_id, p_conversation_id) >= p_max_unasked then 'weekly_limit' end;
end $$;

-- Takes in where tenants live (p_tenants: {tenant id: property or null}) and what they are found by (p_names: {tenant id: {tenantName,
-- unitName, propertyName}}), and what follows from it for their conversations.
create or replace function remember_properties(p_tenants jsonb, p_names jsonb default '{}') returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversation record;
begin
  insert into tenant_properties (tenant_id, property_name, search_text)
    select key, value, case when p_names ? key then search_text_of(p_names -> key) end from jsonb_each_text(p_tenants) order by key
  on conflict (tenant_id) do update set property_name = excluded.property_name,
      search_text = coalesce(excluded.search_text, tenant_properties.search_text)
    where tenant_properties.property_name is distinct from excluded.property_name
      or tenant_properties.search_text is distinct from coalesce(excluded.search_text, tenant_properties.search_text);
  -- In the order in which texts of several numbers take them.
  for v_conversation in
    select c.id, t.property_name, coalesce(t.search_text, c.search_text) as search_text
    from conversations c join tenant_properties t on t.tenant_id = c.tenant_id
    where c.tenant_id in (select jsonb_object_keys(p_tenants))
      and (c.property_name is distinct from t.property_name or c.search_text <> t.search_text)
    order by c.phone_number for update of c
  loop
    update conversations set property_name = v_conversation.property_name, search_text = v_conversation.search_text
    where id = v_conversation.id;
  end loop;
end $$;

-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create or replace function spread_property() returns trigger
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  update work_items set property_name = new.property_name where conversation_id = new.id;
  update promises set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;

create or replace trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();

create or replace function get_conversations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c where c.id = any (p_ids)
);

create or replace function get_drafts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(draft_json(d)), '[]') from drafts d where d.id = any (p_ids)
);

-- The drafts of each workflow, newest first: the newest 20 of each, as the API says.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(draft_json(d::drafts) order by d.created_at desc, d.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from drafts where workflow_id = w.id order by created_at desc, id limit 20
  ) d
);

create or replace function get_escalations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(escalation_json(e)), '[]') from escalations e where e.id = any (p_ids)
);

-- The escalations that each workflow raised, oldest first: the newest 20 of each, as the API says.
create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at, e.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from escalations where workflow_id = w.id order by created_at desc, id desc limit 20
  ) e
);

-- The texts of conversations that went through the gateway, of each way the newest hundred: the SMS Agent's history does not
-- say who sent a text, and knows no pictures.
create or replace function get_known_texts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the tables to have.
set enable_seqscan = off set jit = off return (
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

create or replace function get_payment_plans(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(payment_plan_json(e)), '[]') from payment_plans e where e.id = any (p_ids)
);

-- The payment plans of each workflow, newest first: the newest 20 of each.
create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(payment_plan_json(p::payment_plans) order by p.created_at desc, p.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from payment_plans where workflow_id = w.id order by created_at desc, id limit 20
  ) p
);

-- The promises of each conversation, newest first: the newest 100 of each.
create or replace function get_promises_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(promise_json(p::promises) order by p.created_at desc, p.id desc), '[]')
  from (select distinct unnest(p_conversation_ids) as id) c
  cross join lateral (
    select * from promises where conversation_id = c.id order by created_at desc, id desc limit 100
  ) p
);

create or replace function get_workflows(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(workflow_json(w)), '[]') from workflows w where w.id = any (p_ids)
);

-- p_no_response_ms: for a text that wants an answer, how long the tenant may take before a human looks at it.
create or replace function complete_send(
  p_workflow_id uuid, p_lease_token uuid, p_sms_agent_id text, p_provider_id text, p_found_in_history boolean, p_steps jsonb,
  p_no_response_ms bigint default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_kind text;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false, sent_at = now(), sms_agent_id = p_sms_agent_id, provider_id = p_provider_id
    where workflow_id = v_workflow.id returning kind into v_kind;
  update workflows set error = null, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  -- The turn of a text that opts out ends suppressed: its confirmation is no reply.
  perform advance_workflow(v_workflow, case v_kind when 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    'system', 'message.sent',
    jsonb_build_object('kind', v_kind, 'providerId', p_provider_id, 'foundInHistory', p_found_in_history));
  -- Only the newest of our texts waits for an answer, and only while nothing newer came from the tenant.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_workflow.conversation_id and deadline_kind = 'no_response';
  if v_kind = 'reply' and waiting_turn(v_workflow) is null then
    perform set_deadline(v_workflow.id, 'no_response', now() + p_no_response_ms * interval '1 millisecond');
  end if;
  return jsonb_build_object('outcome', 'sent', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;

-- What became of a text at the provider, by the provider's id of it. Reports come late and in any order: what is final
-- stays. A text that did not arrive is told to a human (p_escalation), an opt-out at the provider (p_opted_out) is one here.
-- Returns `outcome`: `recorded`, `unchanged` or `not_found`, with the workflow.
create or replace function record_delivery_status(
  p_provider_id text, p_status text, p_error text default null, p_opted_out boolean default false,
  p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_outbound outbound_messages;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.provider_id = p_provider_id order by o.created_at desc limit 1;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  perform from conversations where id = v_workflow.conversation_id for update;
  select * into v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.delivery_status in ('delivered', 'undelivered', 'failed') or v_outbound.delivery_status = p_status then
    return jsonb_build_object('outcome', 'unchanged', 'workflow', workflow_json(v_workflow));
  end if;
  update outbound_messages set delivery_status = p_status, delivery_error = p_error where id = v_outbound.id;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
    perform insert_notification(v_workflow, p_notification);
  end if;
  perform append_event(v_workflow.conversation_id, 'provider', 'message.delivery',
    jsonb_build_object('status', p_status, 'error', p_error), v_workflow.id, null, v_escalation_id);
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  return jsonb_build_object('outcome', 'recorded', 'workflow', workflow_json(v_workflow));
end $$;

-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one
-- conversation at once and never a newer one before an older one is done, and at most p_notifications notifications.
-- Deadlines that have passed are only told, at most p_deadlines: what comes of one is a single transaction (`pass_deadline`),
-- so it needs no claim. Of webhooks at most p_webhooks that something may have happened for since their cursor. All in one statement, since an idle instance asks every second.
create or replace function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer, p_webhooks integer default 0
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_lease interval := p_lease_ms * interval '1 millisecond';
  v_conversations uuid[];
  v_before workflows;
  v_after workflows;
  v_turns jsonb := '[]';
  v_notifications jsonb := '[]';
  v_webhooks jsonb := '[]';
begin
  -- Conversations are locked first and looked at again by the next statement, with a fresh snapshot: a claim that
  -- another instance committed in between is then seen. Locked ones are another claim's; they are passed over.
  select array_agg(distinct due.id) into v_conversations from (
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where not w.wants_draft order by w.run_at limit p_turns for update of c skip locked) turn
    union all
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where w.wants_draft order by w.run_at limit p_drafts for update of c skip locked) draft
  ) due;

  for v_before in
    select * from due_workflows where conversation_id = any (v_conversations) order by run_at
  loop
    update workflows set
      status = case when status = 'RECEIVED' then 'PROCESSING' else status end,
      attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
    where id = v_before.id returning * into v_after;
    if v_before.status <> v_after.status then
      perform append_event(v_after.conversation_id, 'system', 'turn.started',
        jsonb_build_object('from', v_before.status, 'to', v_after.status, 'attempt', v_after.attempts), v_after.id);
    elsif v_before.lease_token is not null then
      perform append_event(v_after.conversation_id, 'system', 'turn.taken_over',
        jsonb_build_object('status', v_after.status, 'attempt', v_after.attempts), v_after.id);
    end if;
    v_turns := v_turns || (turn_json(v_after) || jsonb_build_object('takenOver', v_before.lease_token is not null));
  end loop;

  if p_notifications > 0 then
    with due as (
      select id from notifications
      where run_at <= now() and (lease_until is null or lease_until <= now())
      order by run_at limit p_notifications for update skip locked
    ), claimed as (
      update notifications n set attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
      from due where n.id = due.id returning n.*
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', id, 'leaseToken', lease_token, 'subject', subject, 'body', body, 'priority', priority,
      'metadata', metadata, 'attempts', attempts)), '[]') into v_notifications from claimed;
  end if;

  if p_webhooks > 0 then
    with last as (
      select epoch, position from events order by epoch desc, position desc limit 1
    ), due as (
      select id from webhooks
      where run_at <= now() and (lease_until is null or lease_until <= now())
        and exists (select from last where (epoch, position) > (split_part(cursor, '.', 1)::xid8, split_part(cursor, '.', 2)::bigint))
      order by run_at limit p_webhooks for update skip locked
    ), claimed as (
      update webhooks w set lease_token = gen_random_uuid(), lease_until = now() + greatest(v_lease, interval '30 seconds')
      from due where w.id = due.id returning w.*
    )
    select coalesce(jsonb_agg(webhook_json(claimed::webhooks) || jsonb_build_object('leaseToken', lease_token)), '[]')
      into v_webhooks from claimed;
  end if;

  return jsonb_build_object(
    'turns', v_turns, 'notifications', v_notifications, 'webhooks', v_webhooks,
    -- What a worker that knows these need not read again.
    'revisions', case when v_turns <> '[]' then
      jsonb_build_object('forms', reply_forms_revision(), 'facts', business_facts_revision()) end,
    'deadlines', (select coalesce(jsonb_agg(jsonb_build_object(
        'workflowId', d.id, 'kind', d.deadline_kind, 'at', d.deadline_at,
        'phoneNumber', (select phone_number from conversations c where c.id = d.conversation_id),
        'tenantName', (select facts ->> 'tenantName' from drafts where workflow_id = d.id order by created_at desc limit 1))
      order by d.deadline_at), '[]')
      from (select * from workflows where deadline_at <= now() order by deadline_at limit p_deadlines) d),
    -- The first of the index tells, where nobody has analysed the table too.
    'ledgersDue', p_deadlines > 0 and exists (
      select from (select check_at from ledger_watches order by check_at nulls first limit 1) w
      where check_at is null or check_at <= now()),
    -- What is due and was passed over because somebody held its conversation for a moment is due again at once; what there
    -- is no room for is not.
    'nextDueInMs', (select greatest(0, ceil(extract(epoch from min(at) - now()) * 1000))::bigint from (
      (select run_at as at from due_workflows where not wants_draft and p_turns > 0 limit 1)
      union all
      (select run_at from due_workflows where wants_draft and p_drafts > 0 limit 1)
      union all
      (select run_at from workflows where not wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select run_at from workflows where wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select deadline_at from workflows where deadline_at > now() order by deadline_at limit 1)
      union all
      (select run_at from notifications where run_at > now() order by run_at limit 1)
      union all
      (select run_at from webhooks where run_at > now() and p_webhooks > 0 order by run_at limit 1)
      union all
      (select check_at from ledger_watches where check_at > now() order by check_at nulls first limit 1)) next
      having min(at) is not null));
end $$;

-- Ends several claims in one transaction, and so with one commit: {"calls": [{name, args}]}, of the functions that `end_turn`
-- knows. Returns for each, in their order, {"answer": what the function answers}, or {"failed": its SQLSTATE}: that one alone
-- is taken back. One whose conversation somebody else holds is left alone, as lock_not_available: the others do not wait for it.
create or replace function end_turns(p_calls jsonb) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_call jsonb;
  v_held constant uuid[] := lock_free_conversations(array(
    select (value #>> '{args,p_workflow_id}')::uuid from jsonb_array_elements(p_calls -> 'calls')));
  v_results jsonb := '[]';
begin
  for v_call in select value from jsonb_array_elements(p_calls -> 'calls') loop
    if (v_call #>> '{args,p_workflow_id}')::uuid <> all (v_held) then
      v_results := v_results || jsonb_build_object('failed', '55P03');
      continue;
    end if;
    begin
      v_results := v_results || jsonb_build_object('answer', end_turn(v_call ->> 'name', v_call -> 'args'));
    exception when others then
      v_results := v_results || jsonb_build_object('failed', sqlstate);
    end;
  end loop;
  return v_results;
end $$;

-- Locks the conversations of these workflows, but for those that somebody else holds now, and returns the workflows whose
-- conversations are held: nobody is waited for.
create or replace function lock_free_conversations(p_workflow_ids uuid[]) returns uuid[]
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversations uuid[] := array(
    select id from conversations where id in (select conversation_id from workflows where id = any (p_workflow_ids))
    for update skip locked);
begin
  return array(select id from workflows where id = any (p_workflow_ids) and conversation_id = any (v_conversations));
end $$;

-- Those of these turns after which further texts of their conversation have come, which wait to be read.
create or replace function overtaken_turns(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(w.id), '[]') from workflows w where w.id = any (p_workflow_ids) and waiting_turn(w) is not null
$$;

-- Keeps the named claims alive; returns the workflows still held. Rows that somebody changes right now are not waited for: their
-- claims are renewed the next time, and stand until another has taken them over.
create or replace function renew_leases(p_lease_tokens uuid[], p_lease_ms integer) returns jsonb
language sql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  with free as (
    select id from workflows where lease_token = any (p_lease_tokens) for update skip locked
  ), renewed as (
    update workflows w set lease_until = now() + p_lease_ms * interval '1 millisecond'
    from free where w.id = free.id
  )
  select coalesce(jsonb_agg(id), '[]') from workflows where lease_token = any (p_lease_tokens)
$$;

-- How a turn ends: with a draft and a route; handed to a human with p_escalations ({"escalations":
-- [...]}, the leading one first), with or without a draft; or with the route NONE, which drafts nothing and sends at most
-- p_fixed_text ({kind, body}). What was learnt on the way is kept: the plan that the tenant offered, their zone, the hours
-- in which they want no texts ({"windows": [...]}). Like all that ends a claim, it says in `hasWork` whether that left
-- something for a worker to do now. p_usage: what was asked of the model, whatever came of that; it stands in the log. Returns `outcome`: `lease_lost`, `superseded`, `suppressed` (for p_reason),
-- `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`, `scheduled` (auto-send, but not before
-- p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is on record before it is made.
create or replace function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null,
  p_escalations jsonb default null, p_reason text default null, p_fixed_text jsonb default null,
  p_payment_plan jsonb default null, p_time_zone text default null, p_quiet_windows jsonb default null,
  p_usage jsonb default null, p_promises jsonb default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_escalations jsonb := coalesce(p_escalations -> 'escalations', '[]');
  v_escalation jsonb;
  v_consent text;
  v_held boolean;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_first_escalation_id uuid;
  v_outbound outbound_messages;
  v_usage jsonb := case jsonb_typeof(p_usage) when 'object' then jsonb_build_object('usage', p_usage) else '{}' end;
begin
  if v_workflow.id is null or v_workflow.status <> 'PROCESSING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  v_held := held_since(v_workflow.conversation_id) is not null;
  update conversations set tenant_id = coalesce(p_tenant_id, tenant_id), language = coalesce(p_language, language),
      time_zone = coalesce(p_time_zone, time_zone), quiet_windows = coalesce(p_quiet_windows -> 'windows', quiet_windows)
    where id = v_workflow.conversation_id returning consent into v_consent;
  update workflows set route = p_route, tenant_id = coalesce(p_tenant_id, tenant_id), steps = steps || (p_steps -> 'steps'),
    error = null where id = v_workflow.id;

  v_outcome := case
    when v_newer is not null and v_escalations = '[]' then 'superseded'
    when jsonb_typeof(p_fixed_text) = 'object' then
      case when v_consent = case p_fixed_text ->> 'kind' when 'opt_out_confirmation' then 'OPTED_OUT' else 'OPTED_IN' end
        then 'send' else 'suppressed' end
    when p_route = 'ESCALATION' then 'escalated'
    when p_route = 'NONE' or v_consent = 'OPTED_OUT' or v_held then 'suppressed'
    when p_route = 'AUTO_SEND' and p_send_at is not null then 'scheduled'
    when p_route = 'AUTO_SEND' then 'send'
    else 'awaiting_approval' end;

  if jsonb_typeof(p_draft) = 'object' then
    v_draft_id := insert_draft(v_workflow.id,
      case v_outcome when 'superseded' then 'SUPERSEDED' when 'suppressed' then 'EXPIRED' when 'send' then 'AUTO_APPROVED'
                     when 'scheduled' then 'AUTO_APPROVED' when 'awaiting_approval' then 'PENDING' else 'ESCALATED' end,
      p_draft);
  end if;
  -- The texts of a superseded turn are read again, and their plan with them; a turn that is drafted again offers the same, and
  -- so does one whose offer a human decided about before a newer text took its place.
  if jsonb_typeof(p_payment_plan) = 'object' and v_outcome <> 'superseded'
    and not exists (select from payment_plans where workflow_id = v_workflow.id)
    and not exists (select from payment_plans p join workflows w on w.id = p.workflow_id
      where p.conversation_id = v_workflow.conversation_id and w.status = 'SUPERSEDED'
        and w.first_message >= v_workflow.first_message and p.amount_cents = (p_payment_plan ->> 'amountCents')::integer
        and p.interval = p_payment_plan ->> 'interval'
        and p.installments is not distinct from (p_payment_plan ->> 'installments')::integer
        and p.start_date is not distinct from (p_payment_plan ->> 'startDate')::date) then
    perform insert_payment_plan(v_workflow.conversation_id, v_workflow.id, p_tenant_id, p_payment_plan, 'tenant',
      v_outcome in ('send', 'scheduled') and (p_payment_plan ->> 'autoApprovable')::boolean);
  end if;
  if v_outcome <> 'superseded' then
    perform take_promises(v_workflow, p_tenant_id, p_promises);
  end if;
  if v_outcome <> 'superseded' then
    for v_escalation in select * from jsonb_array_elements(v_escalations) loop
      v_escalation_id := insert_escalation(v_workflow, v_escalation);
      if v_first_escalation_id is null and v_outcome = 'escalated' then
        -- The leading one is told with the change of status, below.
        v_first_escalation_id := v_escalation_id;
      else
        perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
          jsonb_build_object('type', v_escalation ->> 'type', 'reason', v_escalation ->> 'reason'),
          v_workflow.id, v_draft_id, v_escalation_id);
      end if;
    end loop;
  end if;

  case v_outcome
  when 'superseded' then
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer) || v_usage, v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed',
      jsonb_build_object('reason', coalesce(p_reason, suppression_reason(v_consent))) || v_usage, v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
  when 'escalated' then
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', v_escalations #>> '{0,type}', 'reason', v_escalations #>> '{0,reason}') || v_usage,
      v_draft_id, v_first_escalation_id);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at) || v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, kind, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, coalesce(p_fixed_text ->> 'kind', 'reply'),
      coalesce(p_fixed_text ->> 'body', p_draft ->> 'body'), 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system',
      case when v_draft_id is null then 'keyword.answered' else 'draft.auto_approved' end,
      case when v_draft_id is null then jsonb_build_object('kind', v_outbound.kind) else v_usage end, v_draft_id);
  end case;
  if v_outcome in ('awaiting_approval', 'escalated') or (p_route = 'NONE' and v_outcome <> 'superseded') then
    perform insert_notification(v_workflow, p_notification);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id,
    'escalationId', coalesce(v_first_escalation_id, v_escalation_id),
    'hasWork', v_newer is not null or coalesce(jsonb_typeof(p_notification) = 'object', false),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
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

-- Work items follow the log. It is done when a transaction ends, since an event may be told before the rows are what it says, and
-- once for all that a transaction tells of a conversation. A text ends a snooze.
create or replace function follow_log_with_work_items() returns trigger
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  -- What every text goes through changes what waits only where something waits already; texts that go out alone cost one look.
  v_everyday constant text[] := array['message.received', 'turn.started', 'draft.auto_approved', 'message.sent', 'message.delivery'];
  v_item work_items;
begin
  select * into v_item from work_items where conversation_id = new.conversation_id;
  if new.action = 'message.received' and v_item.snoozed_until is not null then
    update work_items set snoozed_until = null where conversation_id = new.conversation_id;
  end if;
  if new.action = any (v_everyday) and v_item.waits is not true then
    return null;
  end if;
  if exists (select from events where conversation_id = new.conversation_id and sequence > new.sequence
      and action <> all (v_everyday)) then
    return null;
  end if;
  perform refresh_work_item(new.conversation_id, new.epoch, new.position);
  return null;
end $$;

-- A constraint trigger cannot be replaced.
drop trigger if exists events_work_items on events;
create constraint trigger events_work_items after insert on events deferrable initially deferred
  for each row execute function follow_log_with_work_items();

-- One page of what waits: at most p_limit items after the one with the cursor p_after ("instant|id"). p_order: OLDEST and NEWEST by
-- when the first of what waits began to, DUE by the first deadline. Each row of the page is fetched by its key alone (offset 0), whatever
-- the planner takes the table to hold.
create or replace function list_work_items(p_filter jsonb, p_order text, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, by those of an empty queue, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_at constant text := case p_order when 'DUE' then 'due_order' else 'waiting_since' end;
  v_direction constant text := case p_order when 'NEWEST' then 'desc' else 'asc' end;
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.conversation_id) %s (%L, %L)', v_at, case v_direction when 'asc' then '>' else '<' end,
      split_part(p_after, '|', 1), split_part(p_after, '|', 2));
  end if;
  select string_agg(format('(select r.%1$I as at, r.conversation_id as key from work_items r where %2$s%3$s order by at %4$s, key %4$s limit $2)',
      v_at, condition, v_after, v_direction), ' union all ')
    into v_scans from unnest(work_item_scans(p_filter)) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || p.key, ''node'', work_item_json(r))
        order by p.at %1$s, p.key %1$s), ''[]'')
      from (select * from (%2$s) scans order by at %1$s, key %1$s limit $2) p
        cross join lateral (select * from work_items where conversation_id = p.key offset 0) r',
    v_direction, v_scans)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;

-- What waits as of the log's horizon, those that changed last at the end: at most p_limit items that changed after p_after, and none that
-- changed after p_until (null: as of now). What changes meanwhile leaves this list, and its event is in the log after p_until:
-- with the pages of one p_until and the events after it nobody sees a change twice or not at all. Returns `until`, `more` and `items`.
create or replace function open_work_items(p_after text, p_until text, p_limit integer) returns jsonb
language plpgsql volatile
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_until constant text := coalesce(p_until, last_before(v_now, log_horizon()));
  v_items jsonb;
begin
  select coalesce(jsonb_agg(work_item_json(w::work_items) order by w.changed_epoch, w.changed_position), '[]') into v_items from (
    select * from work_items
    where (p_after is null or (changed_epoch, changed_position) > (split_part(p_after, '.', 1)::xid8, split_part(p_after, '.', 2)::bigint))
      and (changed_epoch, changed_position) <= (split_part(v_until, '.', 1)::xid8, split_part(v_until, '.', 2)::bigint)
      and waits
    order by changed_epoch, changed_position limit p_limit
  ) w;
  return jsonb_build_object('until', v_until, 'more', jsonb_array_length(v_items) = p_limit, 'items', v_items);
end $$;

-- Makes the work item of a conversation what its rows say now. The event that changed it is the one at p_position of the log.
-- The caller's transaction holds the conversation's row. Owner and snooze stay as they are.
create or replace function refresh_work_item(p_conversation_id uuid, p_epoch xid8, p_position bigint) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_item work_items;
  v_draft drafts;
  v_draft_due timestamptz;
  v_plan payment_plans;
  v_since timestamptz[];
  v_due timestamptz[];
  v_types text;
begin
  select d.* into v_draft from workflows w join drafts d on d.workflow_id = w.id and d.status = 'PENDING'
    where w.conversation_id = p_conversation_id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED')
    order by d.created_at desc, d.id desc limit 1;
  if found then
    v_item.draft_id := v_draft.id;
    v_item.kinds := v_item.kinds || 'DRAFT'::text;
    select deadline_at into v_draft_due from workflows where id = v_draft.workflow_id;
    v_since := v_since || v_draft.created_at;
    v_due := v_due || v_draft_due;
  end if;
  select p.* into v_plan from payment_plans p
    where p.conversation_id = p_conversation_id and p.status in ('VALID', 'NEEDS_REVIEW', 'INVALID')
    order by p.created_at desc, p.id desc limit 1;
  if found then
    v_item.payment_plan_id := v_plan.id;
    v_item.kinds := v_item.kinds || 'PAYMENT_PLAN'::text;
    v_since := v_since || v_plan.created_at;
  end if;
  select coalesce(array_agg(e.id order by e.created_at desc, e.id desc), '{}'), v_since || min(e.created_at), v_due || min(e.due_at),
      string_agg(distinct e.type, ',')
    into v_item.escalation_ids, v_since, v_due, v_types
    from escalations e where e.conversation_id = p_conversation_id and e.status <> 'RESOLVED';
  if v_item.escalation_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'ESCALATION'::text;
  end if;
  select coalesce(array_agg(w.id order by w.received_at desc, w.id desc), '{}'), v_since || min(w.updated_at)
    into v_item.unconfirmed_ids, v_since
    from workflows w where w.conversation_id = p_conversation_id and w.status = 'UNCONFIRMED';
  if v_item.unconfirmed_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'UNCONFIRMED'::text;
  end if;
  -- One that was not kept, or in part, is seen to when the text that asks for a new day is decided, or its escalation is.
  select coalesce(array_agg(p.id order by p.created_at desc, p.id desc), '{}') into v_item.broken_promise_ids
    from promises p where p.conversation_id = p_conversation_id and p.status in ('BROKEN', 'PARTIAL')
      and (p.task_workflow_id = any (array(select w.id from workflows w
             where w.conversation_id = p_conversation_id and w.status = 'AWAITING_APPROVAL'))
        or p.task_escalation_id = any (v_item.escalation_ids));
  if v_item.broken_promise_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'BROKEN_PROMISE'::text;
  end if;

  v_item.kinds := coalesce(v_item.kinds, '{}');
  v_item.waits := v_item.kinds <> '{}';
  if not v_item.waits then
    -- What never waited is nobody's business.
    update work_items set waits = false, changed_epoch = p_epoch, changed_position = p_position, kinds = '{}', draft_id = null,
      payment_plan_id = null, escalation_ids = '{}', unconfirmed_ids = '{}', broken_promise_ids = '{}', waiting_since = null,
      due_at = null, due_order = null, likeness = null
    where conversation_id = p_conversation_id and waits;
    return;
  end if;

  v_item.waiting_since := (select min(at) from unnest(v_since) at);
  v_item.due_at := (select min(at) from unnest(v_due) at);
  if v_item.draft_id is null then
    select d.* into v_draft from workflows w join drafts d on d.workflow_id = w.id
      where w.conversation_id = p_conversation_id order by w.received_at desc, w.id desc, d.created_at desc limit 1;
  end if;
  v_item.amount_owed_cents := (v_draft.facts ->> 'amountOwedCents')::integer;
  v_item.likeness := concat_ws('|', array_to_string(v_item.kinds, ','), v_types,
    case when v_item.payment_plan_id is not null then concat_ws(' ', v_plan.amount_cents, v_plan.interval)
    when v_item.draft_id is not null then concat_ws(' ', v_draft.language, v_draft.intent,
      md5((select string_agg(coalesce(s ->> 'key', s ->> 'text'), ' ' order by ordinality)
        from jsonb_array_elements(v_draft.sentences) with ordinality sentences (s, ordinality)))) end);
  insert into work_items as w (conversation_id, waits, changed_epoch, changed_position, kinds, draft_id, payment_plan_id, escalation_ids,
    unconfirmed_ids, broken_promise_ids, waiting_since, due_at, due_order, language, amount_owed_cents, likeness, property_name)
  select c.id, true, p_epoch, p_position, v_item.kinds, v_item.draft_id, v_item.payment_plan_id, v_item.escalation_ids,
    v_item.unconfirmed_ids, v_item.broken_promise_ids, v_item.waiting_since, v_item.due_at, coalesce(v_item.due_at, '9999-12-31 00:00+00'),
    coalesce(case when v_item.draft_id is not null then v_draft.language end, c.language), v_item.amount_owed_cents, v_item.likeness,
    c.property_name
  from conversations c where c.id = p_conversation_id
  on conflict (conversation_id) do update set waits = excluded.waits, changed_epoch = excluded.changed_epoch,
    changed_position = excluded.changed_position, kinds = excluded.kinds, draft_id = excluded.draft_id,
    payment_plan_id = excluded.payment_plan_id, escalation_ids = excluded.escalation_ids, unconfirmed_ids = excluded.unconfirmed_ids,
    broken_promise_ids = excluded.broken_promise_ids, waiting_since = excluded.waiting_since, due_at = excluded.due_at,
    due_order = excluded.due_order, language = excluded.language, amount_owed_cents = excluded.amount_owed_cents,
    likeness = excluded.likeness, property_name = excluded.property_name;
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
