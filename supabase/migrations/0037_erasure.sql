-- Words can be erased: by months, and where a tenant is to be forgotten. The log then keeps what is left of an event.
alter table conversations add column erased_before timestamptz;
alter table events add column erased_by bigint;

-- What follows is written by `npm run migration` from supabase/schemas.

-- What proves the consent of a number: each change of it, with the text that made it, as the log has them. `hashed` is what an
-- event's hash is made of after `previousHash`, and `salted` what the hash in `words` is made of, so that who has the answer alone can
-- make both anew. Null: nothing is known of the number.
create or replace function consent_proof(p_phone_number text) returns jsonb
language plpgsql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set search_path = public, pg_temp as $$
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

-- Erases what was said in a conversation up to p_before (`infinity`: all of it); its row is locked by the caller. p_whole: nothing is left that anybody
-- needs, so the number and what tells who it is go too, unless consent was ever given or withdrawn: who has opted out must never be
-- texted again, and what was agreed must be proven (47 CFR 64.1200(d)(6), 28 U.S.C. 1658). p_detail: for the log.
create or replace function erase_conversation(p_conversation_id uuid, p_before timestamptz, p_whole boolean, p_actor text, p_detail jsonb)
returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_before timestamptz;
  v_workflows uuid[];
  v_erasure bigint;
  v_through bigint;
begin
  if p_whole then
    perform withdraw_unsent(p_conversation_id, p_actor, 'what was said is erased');
  end if;
  v_before := least(p_before, clock_timestamp());
  v_workflows := erase_rows(p_conversation_id, v_before);
  select * into v_conversation from conversations where id = p_conversation_id;
  v_erasure := v_conversation.event_count + 1;
  select max(sequence) into v_through from events
    where conversation_id = p_conversation_id and (at <= v_before or workflow_id = any (v_workflows));
  update events set detail = erased_detail(action, detail), erased_by = v_erasure
    where conversation_id = p_conversation_id and (at <= v_before or workflow_id = any (v_workflows)) and erased_by is null
      and detail <> erased_detail(action, detail);
  -- The log is held from here on only.
  perform append_event(p_conversation_id, p_actor, 'conversation.erased', p_detail || jsonb_build_object(
    'through', v_through, 'digest', erased_digest(p_conversation_id, v_erasure)));
  update conversations set erased_before = v_before,
    -- To erase is no activity: nobody has said anything.
    last_activity_at = v_conversation.last_activity_at,
    search_text = case when p_whole then '' else search_text end,
    quiet_windows = case when p_whole then '[]' else quiet_windows end,
    sms_agent_id = case when not p_whole or keeps_number(v_conversation) then sms_agent_id end,
    -- A country code that nobody has.
    phone_number = case when not p_whole or keeps_number(v_conversation) then phone_number
      else '+999' || lpad(floor(random() * 1e11)::bigint::text, 11, '0') end
  where id = p_conversation_id;
end $$;

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
      checks = (select coalesce(jsonb_agg(c || '{"detail": null}' order by place), '[]')
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
  update payment_plans set evidence = null, issues = '[]'
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update notifications set subject = v_erased, body = v_erased, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

-- What approvals of these workflows taught, where nobody else's did: such a sentence may hold what only this tenant was told. A form
-- that an administrator approved is the landlord's own.
create or replace function erase_sentences(p_workflows uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_sentence record;
begin
  -- In the order of their keys, as decisions take them.
  for v_sentence in
    select d.language, s ->> 'key' as key, count(*) as approvals
    from drafts d, jsonb_array_elements(d.sentences) s
    where d.workflow_id = any (p_workflows) and s ->> 'key' is not null
    group by 1, 2 order by 2, 1
  loop
    delete from learned_sentences
      where language = v_sentence.language and key = v_sentence.key and approvals <= v_sentence.approvals;
    with taken as (
      update reply_forms set status = 'RETIRED', text = erased_words(), key = 'erased ' || id
      where language = v_sentence.language and key = v_sentence.key and status = 'PROPOSED' and origin = 'LEARNED'
        and approvals <= v_sentence.approvals
      returning id)
    update reply_form_decisions set text = erased_words() where reply_form_id in (select id from taken);
  end loop;
end $$;

-- Over the events that one erasure took words out of, as they are since: their hashes, which stay those of the words, and what is
-- left of them. Null: there are none.
create or replace function erased_digest(p_conversation_id uuid, p_sequence bigint) returns text
language sql stable return (
  select encode(sha256(convert_to(string_agg(e.hash || ' ' || event_hash('', e), e'\n' order by e.sequence), 'UTF8')), 'hex')
  from events e where e.conversation_id = p_conversation_id and e.erased_by = p_sequence
);

-- What stands where words were.
create or replace function erased_words() returns text
language sql immutable return '[erased]';

-- The log is append-only, but that words can be taken out of an event: by the next event of its conversation, which says so, and
-- nothing else of it may change.
create or replace function guard_events() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.erased_by is null and new.detail = erased_detail(old.action, old.detail)
    and new.erased_by = (select event_count + 1 from conversations where id = old.conversation_id)
    and to_jsonb(new) - '{detail,erased_by}'::text[] = to_jsonb(old) - '{detail,erased_by}'::text[] then
    return new;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create or replace trigger events_append_only before update or delete on events
  for each row execute function guard_events();

-- Whether something is being done in a conversation that its words are needed for.
create or replace function is_at_work(p_conversation_id uuid) returns boolean
language sql stable return exists (
  select from workflows where conversation_id = p_conversation_id and (run_at is not null or lease_token is not null)
);

-- Whether the words of a text were taken away. Those that changed consent never are.
create or replace function is_erased(p messages) returns boolean
language sql stable return p.salt is null and p.consent_change is null and starts_with(p.content, erased_words());

-- Whether a number is kept when all else is erased: it has opted out, or its consent was changed at some time.
create or replace function keeps_number(p conversations) returns boolean
language sql stable return p.consent = 'OPTED_OUT'
  or exists (select from events e where e.conversation_id = p.id and e.action = 'consent.changed');

-- The open escalations of these conversations, of the types whose words may be evidence (p_types).
create or replace function legal_holds(p_conversation_ids uuid[], p_types text[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at), '[]') from escalations e
  where e.conversation_id = any (p_conversation_ids) and e.status <> 'RESOLVED' and e.type = any (p_types)
);

-- What an event's hash is made of, after the hash of the event before.
create or replace function event_content(p_event events) returns text
language sql stable return jsonb_build_array(
    p_event.conversation_id, p_event.sequence, p_event.workflow_id, p_event.draft_id, p_event.escalation_id,
    p_event.actor, p_event.action, p_event.detail,
    to_char(p_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text;

create or replace function event_hash(p_previous text, p_event events) returns text
language sql stable return encode(sha256(convert_to(p_previous || event_content(p_event), 'UTF8')), 'hex');

-- Recomputes the chains of the next p_limit conversations after p_after (in the order of their ids), and names those
-- that do not hold: an event that was changed, removed or inserted, words that are not those of their event. Where words were erased
-- from an event its hash stands for them, and the event that says so answers for what is left. `next` is where to
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
      v_hash := case when v_event.erased_by is null then event_hash(v_hash, v_event) else v_event.hash end;
      v_reason := case
        when v_event.sequence <> v_sequence then 'an event is missing before number ' || v_event.sequence
        when v_event.hash <> v_hash then 'event number ' || v_sequence || ' was changed'
        when v_event.erased_by is not null and not exists (select from events e where e.conversation_id = v_conversation.id
          and e.sequence = v_event.erased_by and e.sequence > v_sequence and e.action = 'conversation.erased' and e.erased_by is null)
          then 'event number ' || v_sequence || ' was erased, and no event says so'
        when v_event.action = 'conversation.erased'
          and v_event.detail ->> 'digest' is distinct from erased_digest(v_conversation.id, v_sequence)
          then 'what event number ' || v_sequence || ' left of others was changed' end;
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

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_reason := case
    when p_barred is not null then p_barred
    when v_outbound.body = erased_words() then 'its words were erased'
    when v_outbound.kind = 'opt_out_confirmation' then
      case when v_conversation.consent = 'OPTED_IN' then 'opted in again' end
    -- Who approves a text under a hold knows of it; a hold that came later stops the text, until a person answers for it.
    when v_conversation.consent = 'OPTED_OUT'
      or held_since(v_conversation.id) > coalesce(v_outbound.cleared_at, v_outbound.created_at) then
      suppression_reason(v_conversation.consent)
    when v_outbound.kind = 'reply' and p_max_unanswered <= (
      select count(*) from outbound_messages o
      where o.conversation_id = v_conversation.id and o.kind = 'reply' and o.sent_at > coalesce((
        select received_at from messages where conversation_id = v_conversation.id order by position desc limit 1),
        '-infinity')) then
      'the last ' || p_max_unanswered || ' texts were not answered' end;
  if v_reason is not null then
    if jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
      and exists (select from drafts where workflow_id = v_workflow.id and status = 'APPROVED') then
      v_escalation_id := insert_escalation(v_workflow,
        p_escalation || jsonb_build_object('reason', (p_escalation ->> 'reason') || ': ' || v_reason || '.'));
      perform insert_notification(v_workflow, p_notification);
    end if;
    update workflows set error = 'Not sent: ' || v_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason),
      null, v_escalation_id);
    return jsonb_build_object('outcome', 'suppressed', 'hasWork', v_escalation_id is not null or waiting_turn(v_workflow) is not null);
  end if;
  if p_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', p_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now())
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, `conflict` with the workflow as it is, or `held` with
-- the holds that forbid sending its text and that p_override does not answer for.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text, p_override jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_outcome text := 'conflict';
  v_holds jsonb;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  v_holds := holds_against_resending(array[p_workflow_id], 'FAILED', p_override);
  if v_workflow.status = 'FAILED' and v_holds <> '[]' then
    return jsonb_build_object('outcome', 'held', 'holds', v_holds);
  -- Where its words were erased there is nothing to answer any more.
  elsif v_workflow.status = 'FAILED' and not exists (
    select from conversations c where c.id = v_workflow.conversation_id and c.erased_before >= v_workflow.created_at) then
    v_outcome := 'retried';
    perform resolve_system_escalations(v_workflow, p_actor, 'Started again: ' || p_reason);
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason) || override_detail(p_override));
    perform answer_for(p_workflow_id, p_override);
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;

-- Requests to erase what was said with a tenant: who asked, why, and how far it is. Workers carry them out, a conversation at a time.
create table erasures (
  id uuid primary key default gen_random_uuid(),
  tenant_id text,                                       -- null: a phone number was named, which is not kept here
  conversation_ids uuid[] not null,
  remaining uuid[] not null,                            -- those of them that are still to be erased
  reason text not null,
  override_reason text,                                 -- why it is erased although somebody may need it as evidence
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  status text not null default 'PENDING' check (status in ('PENDING', 'HELD', 'DONE')),
  run_at timestamptz default clock_timestamp(),         -- due from then on; null: nothing to do
  completed_at timestamptz,
  check ((status = 'PENDING') = (run_at is not null)),
  check ((status = 'DONE') = (completed_at is not null))
);
create index erasures_due on erasures (run_at) where run_at is not null;
create index erasures_requested on erasures (requested_at desc, id desc);
alter table erasures enable row level security;

-- What is wrong with the words of a conversation, by the hashes that its events have of them; null: nothing. Words of before
-- there were hashes are only asked for their event. Words may be erased where an event says so, but never those that changed consent.
create or replace function words_trouble(p_conversation_id uuid) returns text
language sql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set search_path = public, pg_temp as $$
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

-- Erases one conversation, in one transaction: of what was asked for first, then (p_before) of what was said before an instant.
-- Returns `outcome`: `erased`, `waits` (something is at work there; it is looked at again in a minute), `held`, or `none` when
-- nothing is due. Workers pass over what another one has.
create or replace function erase_next(p_before timestamptz, p_types text[]) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

-- What is left of an event's detail when its words are erased: the parts that this list names. What is not known here is taken for
-- words. A change of consent stays as it is, since it has to be proven, and so does what says that something was erased. Parts
-- keep their names: metrics count edits and overrides by them.
create or replace function erased_detail(p_action text, p_detail jsonb) returns jsonb
language sql immutable return case when p_action in ('consent.changed', 'conversation.erased') then p_detail else (
  select coalesce(jsonb_object_agg(key, case
    when key in ('from', 'to', 'type', 'kind', 'consent', 'status', 'attempt', 'by', 'messageId', 'providerId', 'paymentPlanId',
                 'foundInHistory', 'sendAt', 'settledAs', 'usage', 'words', 'email', 'until') then value
    when key = 'override' then jsonb_build_object('reason', erased_words(), 'holds', coalesce(value -> 'holds', '[]'), 'checks', (
      select coalesce(jsonb_agg(c || '{"detail": null}'), '[]') from jsonb_array_elements(value -> 'checks') c))
    else to_jsonb(erased_words()) end), '{}') from jsonb_each(p_detail)) end;

create or replace function erasure_json(p erasures) returns jsonb
language sql stable return jsonb_build_object(
  'id', p.id, 'tenantId', p.tenant_id, 'conversations', cardinality(p.conversation_ids), 'remaining', cardinality(p.remaining),
  'reason', p.reason, 'overrideReason', p.override_reason, 'requestedBy', p.requested_by, 'requestedAt', p.requested_at,
  'status', p.status, 'completedAt', p.completed_at);

-- The newest first.
create or replace function list_erasures(p_limit integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(erasure_json(e) order by e.requested_at desc, e.id desc), '[]')
  from (select * from erasures order by requested_at desc, id desc limit p_limit) e
);

-- Asks that what was said with a tenant, or with a phone number, be erased; one of the two is named. Idempotent while the same is
-- pending. Returns `outcome`: `requested` with the erasure, `not_found`, or `held` with the escalations for which the words may be
-- evidence (p_types), unless p_override says why they go all the same.
create or replace function request_erasure(
  p_tenant_id text, p_phone_number text, p_reason text, p_override text, p_actor text, p_types text[]
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

CREATE INDEX conversations_words ON public.conversations USING btree (COALESCE(erased_before, created_at)) WHERE (last_activity_at > COALESCE(erased_before, '-infinity'::timestamp with time zone));

CREATE INDEX notifications_conversation ON public.notifications USING btree (conversation_id) WHERE (conversation_id IS NOT NULL);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures'];
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
    execute format('revoke all on sequence messages_position_seq, events_position_seq, reply_form_decisions_position_seq from %I', v_role);
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
    -- What only one tenant was told is nobody's form.
    grant delete on learned_sentences to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq, reply_form_decisions_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{consent_proof, erase_conversation, erase_rows, erase_sentences, erased_digest, erased_words, guard_events, is_at_work, is_erased, keeps_number, legal_holds, event_content, erase_next, erased_detail, erasure_json, list_erasures, request_erasure}');
