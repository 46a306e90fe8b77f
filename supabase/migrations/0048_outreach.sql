alter table outbound_messages add column unasked boolean;

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists begin_send(uuid,uuid,boolean,timestamp with time zone,integer,jsonb,jsonb,text);

-- The conversation with a number of a tenant's record, held; made where there is none. It stays somebody else's where it is.
create or replace function conversation_of_tenant(p_tenant_id text, p_phone_number text, p_language text, p_time_zone text)
returns conversations
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  insert into conversations (phone_number, tenant_id, language, time_zone)
  values (p_phone_number, p_tenant_id, p_language, p_time_zone)
  on conflict (phone_number) do update set tenant_id = coalesce(conversations.tenant_id, excluded.tenant_id)
  returning * into v_conversation;
  return v_conversation;
end $$;

-- Whether nobody has asked for a text that may go out now: no text of the tenant began its workflow, and the tenant wrote nothing
-- in the last 24 hours that we have not answered meanwhile.
create or replace function is_unasked(p workflows) returns boolean
language sql stable return
  not exists (select from messages where conversation_id = p.conversation_id and position between p.first_message and p.last_message)
  and coalesce((
    select m.received_at < now() - interval '24 hours' and exists (
      select from outbound_messages o
      where o.conversation_id = p.conversation_id and o.kind = 'reply' and o.sent_at > m.received_at)
    from messages m where m.conversation_id = p.conversation_id order by m.position desc limit 1), true);

-- Why a tenant is not written to first by several at once; null: nothing stands in the way. p_conversation_id: of the number that the
-- text would go to; null: there is none yet. What is known of any number of their record (p_numbers: a list) counts, also where an opt-out
-- came before anybody knew whose number it is. `src/domain/outreach/refusal.ts` says
-- each in words.
create or replace function outreach_obstacle(p_tenant_id text, p_conversation_id uuid, p_numbers jsonb, p_max_unasked integer) returns text
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

-- A text of outreach asks to go out: null where it may now, else from when on. No more than the pace allows are handed over in a
-- minute, whatever a restart or the end of the quiet hours makes due at once; who finds it full gets the next free place of the queue.
-- The 5 seconds are what a place may slip on a busy machine. p_send_at: it may not go out before.
create or replace function outreach_turn(p_workflow_id uuid, p_send_at timestamptz, p_gap_ms integer) returns timestamptz
language plpgsql set search_path = public, pg_temp as $$
declare
  v_gap interval := p_gap_ms * interval '1 millisecond';
  v_from timestamptz := greatest(p_send_at, now());
  v_at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('outreach_turn'));
  if p_send_at is null
    and (select count(*) from outreach_texts where begun_at > now() - interval '55 seconds') * p_gap_ms < 60000 then
    update outreach_texts set begun_at = clock_timestamp() where workflow_id = p_workflow_id;
    return null;
  end if;
  select min(at) into v_at from (
    select v_from as at where not exists (
      select from outreach_texts where send_at > v_from - v_gap and send_at < v_from + v_gap and workflow_id <> p_workflow_id)
    union all
    (select o.send_at + v_gap from outreach_texts o
     where o.send_at > v_from - v_gap and not exists (
       select from outreach_texts n
       where n.send_at > o.send_at and n.send_at < o.send_at + 2 * v_gap and n.workflow_id <> p_workflow_id)
     order by o.send_at limit 1)) free;
  update outreach_texts set send_at = v_at where workflow_id = p_workflow_id;
  return v_at;
end $$;

-- A text that a human wrote to a tenant, at a number of their record: `send_message`, with the conversation made where there is none.
-- `other_tenant`: the number's conversation is with somebody else.
create or replace function send_to_tenant(
  p_tenant_id text, p_phone_number text, p_language text, p_time_zone text, p_actor text, p_draft jsonb,
  p_send_at timestamptz default null, p_override jsonb default null, p_properties text[] default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  if not tenant_within(p_tenant_id, p_properties) then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_conversation := conversation_of_tenant(p_tenant_id, p_phone_number, p_language, p_time_zone);
  if v_conversation.tenant_id <> p_tenant_id then
    return jsonb_build_object('outcome', 'other_tenant');
  end if;
  return send_message(v_conversation.id, p_actor, p_draft, p_send_at, p_override);
end $$;

-- Whether a tenant lives at one of the properties; null: at any, also at one that nobody knows.
create or replace function tenant_within(p_tenant_id text, p_properties text[]) returns boolean
language sql stable return
  p_properties is null
  or exists (select from tenant_properties where tenant_id = p_tenant_id and property_name = any (p_properties));

-- How many texts that they had not asked for a tenant had in the last 7 days, over all their numbers, but for p_workflow_id's.
create or replace function unasked_texts(p_tenant_id text, p_conversation_id uuid, p_workflow_id uuid default null) returns bigint
language sql stable return (
  select count(*) from outbound_messages o
  where o.conversation_id in (select id from conversations where tenant_id = p_tenant_id or id = p_conversation_id)
    and o.unasked and (o.sent_at is not null or o.outcome_unknown) and o.last_attempt_at > now() - interval '7 days'
    and o.workflow_id is distinct from p_workflow_id
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

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none; of texts to
-- several tenants first, whoever started them sees what became of each.
-- p_max_unasked: texts that a tenant may be sent in 7 days without having asked for them. p_outreach_gap_ms: between two texts
-- of outreach.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null, p_max_unasked integer default null, p_outreach_gap_ms integer default 2000
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
  v_outreach boolean := exists (select from outreach_texts where workflow_id = p_workflow_id);
  v_unasked boolean := false;
  v_send_at timestamptz := p_send_at;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_unasked := v_outbound.kind = 'reply' and is_unasked(v_workflow);
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
      'the last ' || p_max_unanswered || ' texts were not answered'
    when v_outreach and exists (
      select from messages where conversation_id = v_conversation.id and position > v_workflow.last_message) then
      'the tenant has written meanwhile'
    when v_outreach and exists (select from promises where tenant_id = v_conversation.tenant_id and status = 'OPEN') then
      'the tenant has promised to pay'
    when v_unasked and unasked_texts(v_conversation.tenant_id, v_conversation.id, v_workflow.id) >= p_max_unasked then
      'the tenant had ' || p_max_unasked || ' texts in 7 days that they had not asked for' end;
  v_reason := coalesce(v_reason, objection_to_reminder(v_workflow, p_send_at));
  if v_reason is not null then
    if not v_outreach and jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
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
  if v_outreach then
    v_send_at := outreach_turn(v_workflow.id, p_send_at, p_outreach_gap_ms);
  end if;
  if v_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', v_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', v_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now()), unasked = v_unasked
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- Texts by which people write to several tenants first. One a tenant and day, so that the same call again sends nothing more.
create table outreach_texts (
  tenant_id text not null,
  day date not null,                                    -- of the business
  workflow_id uuid unique references workflows,         -- null only within the transaction that makes it
  reply_form_id uuid not null references reply_forms,
  send_at timestamptz not null,                         -- its place in the queue: no two are closer than the pace allows
  begun_at timestamptz,                                 -- when it was last handed over
  started_by text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, day)
);
create index outreach_texts_send_at on outreach_texts (send_at);
create index outreach_texts_begun on outreach_texts (begun_at) where begun_at is not null;
alter table outreach_texts enable row level security;

-- Where tenants stand with texts of ours. p_tenants: {tenants: [{tenantId, phoneNumbers, recordNumbers}]}: those that texts may go to, and all, in
-- the order of the record. Of several numbers the one counts from which the tenant wrote last, else the first. p_day: the day that
-- outreach of today is kept under.
create or replace function contact_standing(
  p_tenants jsonb, p_day date, p_max_unasked integer, p_properties text[] default null
) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off return (
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

-- When texts of outreach are planned to go out, from p_from on.
create or replace function outreach_planned(p_from timestamptz) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(send_at order by send_at), '[]') from outreach_texts where send_at >= p_from
);

-- Texts to several tenants first, by a reply form; each with its own guards and its own outcome. p_texts: {texts: [{tenantId,
-- phoneNumber, recordNumbers, language, timeZone, draft, sendAt}]}. Returns, for each, {tenantId, workflow, obstacle}: one of the two. A tenant
-- who had a text by the same form on p_day already is told that one, so that the same call again sends nothing more.
create or replace function start_outreach(
  p_texts jsonb, p_reply_form_id uuid, p_day date, p_actor text, p_max_unasked integer, p_properties text[] default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_text jsonb;
  v_tenant_id text;
  v_conversation conversations;
  v_workflow workflows;
  v_earlier outreach_texts;
  v_draft_id uuid;
  v_send_at timestamptz;
  v_obstacle text;
  v_results jsonb := '[]';
begin
  -- In the order in which texts of several numbers take their conversations.
  for v_text in select value from jsonb_array_elements(p_texts -> 'texts') order by value ->> 'phoneNumber' loop
    v_tenant_id := v_text ->> 'tenantId';
    v_obstacle := null;
    v_workflow := null;
    if tenant_within(v_tenant_id, p_properties) then
      -- Before the conversation is there, so that none is made for a tenant whom nobody writes to.
      select * into v_conversation from conversations where phone_number = v_text ->> 'phoneNumber' for update;
      select * into v_earlier from outreach_texts where tenant_id = v_tenant_id and day = p_day;
      if v_earlier.tenant_id is null then
        v_obstacle := outreach_obstacle(v_tenant_id, v_conversation.id, v_text -> 'recordNumbers', p_max_unasked);
      end if;
      if v_obstacle is null and v_earlier.tenant_id is null then
        v_send_at := coalesce((v_text ->> 'sendAt')::timestamptz, now());
        insert into outreach_texts (tenant_id, day, reply_form_id, send_at, started_by)
        values (v_tenant_id, p_day, p_reply_form_id, v_send_at, p_actor) on conflict do nothing;
        if not found then
          -- Somebody else began it at the same moment, at another number.
          select * into v_earlier from outreach_texts where tenant_id = v_tenant_id and day = p_day;
        end if;
      end if;
      if v_earlier.tenant_id is not null then
        if v_earlier.reply_form_id = p_reply_form_id then
          select * into v_workflow from workflows where id = v_earlier.workflow_id;
        else
          v_obstacle := 'texted_today';
        end if;
      elsif v_obstacle is null then
        v_conversation := conversation_of_tenant(v_tenant_id, v_text ->> 'phoneNumber', v_text ->> 'language', v_text ->> 'timeZone');
        v_workflow := begin_workflow(v_conversation, p_actor, 'outreach.started');
        update outreach_texts set workflow_id = v_workflow.id where tenant_id = v_tenant_id and day = p_day;
        v_draft_id := insert_draft(v_workflow.id, 'APPROVED', v_text -> 'draft', p_actor);
        insert into outbound_messages (workflow_id, conversation_id, body)
        values (v_workflow.id, v_conversation.id, v_text -> 'draft' ->> 'body');
        perform advance_workflow(v_workflow, 'SCHEDULED', p_actor, 'draft.approved', jsonb_build_object('sendAt', v_send_at), v_draft_id);
        perform set_deadline(v_workflow.id, 'scheduled_send', v_send_at);
        select * into v_workflow from workflows where id = v_workflow.id;
      end if;
    else
      v_obstacle := 'unknown_tenant';
    end if;
    v_results := v_results || jsonb_build_object('tenantId', v_tenant_id, 'obstacle', v_obstacle,
      'workflow', case when v_workflow.id is not null then workflow_json(v_workflow) end);
  end loop;
  return v_results;
end $$;

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures', 'work_items', 'promises', 'ledger_snapshots', 'ledger_watches',
                                    'people', 'conversation_notes', 'outreach_texts'];
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
    grant delete on payment_plans, ledger_watches to service_role;
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

select only_for_service('{conversation_of_tenant, is_unasked, outreach_obstacle, outreach_turn, send_to_tenant, tenant_within, unasked_texts, begin_send, contact_standing, outreach_planned, start_outreach}');
