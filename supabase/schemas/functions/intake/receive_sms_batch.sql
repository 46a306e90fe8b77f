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
