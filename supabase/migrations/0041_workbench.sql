alter table tenant_properties add column search_text text;

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists decide_draft(uuid,integer,text,text,text,text,jsonb,jsonb,jsonb,timestamp with time zone,jsonb,boolean,jsonb), decide_payment_plan(uuid,text,text,text,jsonb,jsonb,jsonb,bigint,timestamp with time zone,jsonb), remember_properties(jsonb);

-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). p_agrees: the text says that the plan of its turn is agreed, and so it is with it. Compare-and-swap on
-- the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict`, `opted_out`, or `held` with the holds that forbid
-- the text (contact or, for an agreement, any) and that p_override ({reason, checks, holds}) does not answer for; with draft and
-- workflow as they are now. p_learning: how often, and by how many people, a sentence is approved before it is proposed as a form.
-- p_plan (APPROVED or REJECTED): what becomes of the plan that waits with the draft; `conflict` where none does. p_resolve ({ids,
-- resolution}): the escalations that are settled with it, whose holds stand in no way.
-- An approval for a number that has opted out is told so first, whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_agrees boolean default false,
  p_learning jsonb default null, p_plan text default null, p_resolve jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text;
  v_edited boolean;
  v_escalation_id uuid;
  v_holds jsonb := '[]';
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;

  if p_decision = 'APPROVE' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version
      or (p_plan is not null and undecided_plan(v_workflow) is null) then
    v_outcome := 'conflict';
  else
    if p_decision = 'APPROVE' then
      v_holds := holds_not_resolved(holds_in_the_way(v_conversation.id, p_override, p_agrees), p_resolve);
    end if;
  end if;
  if v_outcome is null and v_holds <> '[]' then
    v_outcome := 'held';
  elsif v_outcome is null then
    v_outcome := 'decided';
    v_edited := p_decision = 'APPROVE' and p_body <> v_draft.body;
    update drafts set version = version + 1, decided_by = p_actor, decided_at = now(), decision_note = p_note,
      status = case p_decision when 'APPROVE' then 'APPROVED' when 'REJECT' then 'REJECTED' else 'ESCALATED' end,
      final_body = case when v_edited then p_body end,
      checks = case when v_edited then p_checks -> 'checks' else checks end,
      override = nullif(p_override, 'null')
    where id = p_draft_id returning * into v_draft;
    perform learn_from_decision(v_draft, p_learning);
    perform resolve_with_decision(v_conversation.id, p_resolve, p_actor);
    if p_plan is not null then
      perform settle_plan_with_draft(v_workflow, p_plan, p_actor);
    end if;
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at) || override_detail(p_override), v_draft.id);
      if p_agrees and p_plan is null then
        perform approve_plan_of_draft(v_workflow, p_actor);
      end if;
      if p_send_at is not null then
        perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
      end if;
    when 'REJECT' then
      perform advance_workflow(v_workflow, 'REJECTED', p_actor, 'draft.rejected', jsonb_build_object('note', p_note), v_draft.id);
    when 'ESCALATE' then
      v_escalation_id := insert_escalation(v_workflow, p_escalation);
      perform advance_workflow(v_workflow, 'ESCALATED', p_actor, 'draft.escalated', jsonb_build_object('note', p_note),
        v_draft.id, v_escalation_id);
      perform insert_notification(v_workflow, p_notification);
    end case;
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow),
    'holds', v_holds);
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
  if p_whole then
    update tenant_properties set search_text = null where tenant_id = v_conversation.tenant_id;
  end if;
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
  update notifications set subject = v_erased, body = v_erased, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

-- Holds without those that a decision settles.
create or replace function holds_not_resolved(p_holds jsonb, p_resolve jsonb) returns jsonb
language sql immutable return (
  select coalesce(jsonb_agg(hold order by ordinality), '[]') from jsonb_array_elements(p_holds) with ordinality holds (hold, ordinality)
  where not coalesce(p_resolve -> 'ids' ? (hold ->> 'id'), false)
);

-- Settles escalations of a conversation together with a decision about it. p_resolve: {ids, resolution}; null: none.
create or replace function resolve_with_decision(p_conversation_id uuid, p_resolve jsonb, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_escalation escalations;
begin
  for v_escalation in
    update escalations set status = 'RESOLVED', acknowledged_by = coalesce(acknowledged_by, p_actor), resolved_by = p_actor,
      resolution = p_resolve ->> 'resolution'
    where id = any (uuids_of(p_resolve -> 'ids')) and conversation_id = p_conversation_id and status <> 'RESOLVED' returning *
  loop
    perform append_event(p_conversation_id, p_actor, 'escalation.resolved',
      jsonb_build_object('resolution', p_resolve ->> 'resolution'), v_escalation.workflow_id, null, v_escalation.id);
  end loop;
end $$;

-- The condition of a filter over alias `r`. A search is for all of its words in the tenant's name, unit and property or in a text of
-- the thread, for the tenant's id, or for a number: the whole of it, a stretch of its digits, or its last four. What is not searched for compares
-- with null, which nothing equals.
create or replace function conversation_condition(p_filter jsonb) returns text
language sql immutable return
  'true'
    || case when p_filter ? 'properties' then ' and ($1 -> ''properties'') ? r.property_name' else '' end
    || case when (p_filter -> 'holdsOnly')::boolean then
         ' and r.id in (select conversation_id from escalations where holds and status <> ''RESOLVED'')' else '' end
    || case when p_filter ? 'search' then ' and (' || concat_ws(' or ',
         (select string_agg(format('strpos(r.search_text, %L) > 0', fold_text(word)), ' and ')
          from jsonb_array_elements_text(p_filter #> '{search,words}') word where fold_text(word) <> ''),
         (select format('r.id in (select conversation_id from messages where to_tsvector(''simple'', fold_text(content)) @@ %1$L::tsquery
             union all select conversation_id from outbound_messages where to_tsvector(''simple'', fold_text(body)) @@ %1$L::tsquery)',
             to_tsquery('simple', string_agg(quote_literal(fold_text(word)) || ':*', ' & ')))
          from jsonb_array_elements_text(p_filter #> '{search,thread}') word where fold_text(word) <> ''),
         format('r.tenant_id = %L', p_filter #>> '{search,tenantId}'),
         format('r.phone_number = %L', p_filter #>> '{search,phoneNumber}'),
         format('strpos(r.phone_number, %L) > 0', p_filter #>> '{search,digits}'),
         format('right(r.phone_number, 4) = %L', p_filter #>> '{search,lastDigits}')) || ')' else '' end;

-- The events of a workflow or a conversation are few: they are read whole and sorted. An event is of the property that its
-- conversation is of: where properties alone narrow the log, it is read in its order and what is not theirs is passed over.
create or replace function event_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"conversationIds": "r.conversation_id", "workflowIds": "r.workflow_id", "actors": "r.actor", "actions": "r.action"}',
    (select coalesce(jsonb_agg(jsonb_build_object('list', list)), '[]')
     from unnest(array['conversationIds', 'workflowIds', 'actors', 'actions']) list where p_filter ? list),
    within_window(p_filter, 'at')
    || case when (p_filter -> 'byPeople')::boolean then ' and r.actor not in (''system'', ''tenant'', ''provider'')' else '' end || case when p_filter ? 'properties' then
      ' and exists (select from conversations c where c.id = r.conversation_id and $1 -> ''properties'' ? c.property_name)'
    else '' end);

-- What a human decides about a plan: APPROVED with p_draft, the text that tells the tenant so and goes out now or not before
-- p_send_at (null: the tenant has opted out and is told in another way), REJECTED, or COUNTERED with p_draft, the reply that
-- makes the other offer and waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`,
-- `not_found`, `conflict`, `opted_out`, or `held` with the holds that p_override does not answer for: an agreement asks about
-- every hold, an offer about those that forbid contact. p_resolve ({ids, resolution}): the escalations that are settled with it, whose
-- holds stand in no way. With the plan as it is now.
create or replace function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_resolve jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_plan payment_plans;
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_before jsonb;
  v_holds jsonb := '[]';
  v_tells boolean := coalesce(jsonb_typeof(p_draft) = 'object', false);
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from payment_plans p join conversations c on c.id = p.conversation_id
    where p.id = p_payment_plan_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_plan from payment_plans where id = p_payment_plan_id for update;
  if p_status <> 'REJECTED' then
    v_holds := holds_not_resolved(holds_in_the_way(v_conversation.id, p_override, p_status = 'APPROVED'), p_resolve);
  end if;
  if v_tells and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') and v_holds <> '[]' then
    v_outcome := 'held';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') then
    v_outcome := 'done';
    perform resolve_with_decision(v_conversation.id, p_resolve, p_actor);
    v_before := jsonb_build_object('status', v_plan.status, 'counterOffer', v_plan.counter_offer);
    update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now(),
      counter_offer = coalesce(p_counter_offer, counter_offer)
    where id = p_payment_plan_id returning * into v_plan;
    perform append_event(v_conversation.id, p_actor, 'payment_plan.' || lower(p_status),
      jsonb_build_object('paymentPlanId', v_plan.id, 'note', p_note)
        || case when p_status = 'COUNTERED' or not v_tells then override_detail(p_override) else '{}' end, v_plan.workflow_id);
    if p_status = 'COUNTERED' then
      v_workflow := begin_workflow(v_conversation, p_actor, 'counter_offer.written');
      update payment_plans set offer_workflow_id = v_workflow.id, before_offer = v_before where id = p_payment_plan_id;
      v_draft_id := insert_draft(v_workflow.id, 'PENDING', p_draft);
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
      perform insert_notification(v_workflow, p_notification);
    elsif p_status = 'APPROVED' then
      perform resolve_offer_escalations(v_plan, p_actor);
      if v_tells then
        perform tell_plan_approved(v_plan, v_conversation, p_actor, p_draft, p_send_at, p_override);
      end if;
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'paymentPlan', payment_plan_json(v_plan), 'holds', v_holds);
end $$;

-- Decides the plan that waits with a draft: APPROVED or REJECTED, by whom decides the draft. The draft's text is what the tenant hears.
create or replace function settle_plan_with_draft(p_workflow workflows, p_status text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now()
    where id = undecided_plan(p_workflow) returning * into v_plan;
  perform append_event(p_workflow.conversation_id, p_actor, 'payment_plan.' || lower(p_status),
    jsonb_build_object('paymentPlanId', v_plan.id), p_workflow.id);
  if p_status = 'APPROVED' then
    perform resolve_offer_escalations(v_plan, p_actor);
  end if;
end $$;

-- The plan that waits for a decision with a turn's draft: that of the turn, or the newest of the conversation; null: none does.
create or replace function undecided_plan(p_workflow workflows) returns uuid
language sql stable return (
  select id from payment_plans
  where conversation_id = p_workflow.conversation_id and status in ('VALID', 'NEEDS_REVIEW', 'INVALID')
  order by (workflow_id = p_workflow.id) desc nulls last, created_at desc, id desc limit 1
);

-- Takes in where tenants live (p_tenants: {tenant id: property or null}) and what they are found by (p_names: {tenant id: {tenantName,
-- unitName, propertyName}}), and what follows from it for their conversations.
create or replace function remember_properties(p_tenants jsonb, p_names jsonb default '{}') returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

create or replace function set_property_of_conversation() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.tenant_id is distinct from old.tenant_id then
    new.property_name := (select property_name from tenant_properties where tenant_id = new.tenant_id);
    new.search_text := coalesce((select search_text from tenant_properties where tenant_id = new.tenant_id), new.search_text);
  end if;
  return new;
end $$;

create or replace trigger conversations_property before insert or update of tenant_id on conversations
  for each row execute function set_property_of_conversation();

-- How much waits, for the badges of a queue: all of it, the viewer's own, nobody's, by kind, property and language, without what is
-- snoozed, which has a number of its own. One look at an index that holds all that is counted.
create or replace function count_work_items_by_view(p_filter jsonb, p_viewer text) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare v_counts jsonb;
begin
  with counted as (
    select property_name, language, kinds, assigned_to, coalesce(snoozed_until > now(), false) as snoozed, count(*)::integer as items
    from work_items
    where waits and (not p_filter ? 'properties' or property_name in (select jsonb_array_elements_text(p_filter -> 'properties')))
    group by 1, 2, 3, 4, 5
  ), shown as (select * from counted where not snoozed)
  select jsonb_build_object(
    'waiting', (select coalesce(sum(items), 0) from shown),
    'mine', (select coalesce(sum(items), 0) from shown where assigned_to = p_viewer),
    'unassigned', (select coalesce(sum(items), 0) from shown where assigned_to is null),
    'snoozed', (select coalesce(sum(items), 0) from counted where snoozed),
    'kinds', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'items', items) order by kind), '[]')
      from (select kind, sum(items) as items from shown cross join unnest(kinds) kind group by kind) k),
    'properties', (select coalesce(jsonb_agg(jsonb_build_object('name', property_name, 'items', items) order by property_name), '[]')
      from (select property_name, sum(items) as items from shown where property_name is not null group by property_name
            order by 2 desc, 1 limit 200) p),
    'languages', (select coalesce(jsonb_agg(jsonb_build_object('name', language, 'items', items) order by language), '[]')
      from (select language, sum(items) as items from shown where language is not null group by language order by 2 desc, 1 limit 50) l))
  into v_counts;
  return v_counts;
end $$;

-- The largest groups of items of a filter that ask for the same, at least two each, with the oldest item of each.
create or replace function group_work_items(p_filter jsonb, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_scans text := (select string_agg(format('select r.likeness, r.waiting_since, r.conversation_id from work_items r where %s', condition),
    ' union all ') from unnest(work_item_scans(p_filter)) condition);
  v_groups jsonb;
begin
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''likeness'', g.likeness, ''items'', g.items, ''example'', work_item_json(w))
        order by g.items desc, g.likeness), ''[]'')
      from (select likeness, count(*)::integer as items, (array_agg(conversation_id order by waiting_since, conversation_id))[1] as oldest
            from (%s) r group by likeness having count(*) > 1 order by 2 desc, 1 limit $2) g
      join work_items w on w.conversation_id = g.oldest', v_scans)
  into v_groups using p_filter, p_limit;
  return v_groups;
end $$;

-- Makes the work item of a conversation what its rows say now. The event that changed it is the one at p_position of the log.
-- The caller's transaction holds the conversation's row. Owner and snooze stay as they are.
create or replace function refresh_work_item(p_conversation_id uuid, p_epoch xid8, p_position bigint) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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
  -- One that was broken is seen to when the text that asks for a new day is decided, or its escalation is.
  select coalesce(array_agg(p.id order by p.created_at desc, p.id desc), '{}') into v_item.broken_promise_ids
    from promises p where p.conversation_id = p_conversation_id and p.status = 'BROKEN'
      and (p.task_workflow_id = any (array(select w.id from workflows w
             where w.conversation_id = p_conversation_id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED')))
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

-- What people write to each other about a conversation. Tenants never see it.
create table conversation_notes (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  author text not null,
  body text not null,
  mentions text[] not null default '{}',                -- ids of people
  created_at timestamptz not null default now()
);
create index conversation_notes_conversation on conversation_notes (conversation_id, created_at desc);
alter table conversation_notes enable row level security;

-- Who has signed in to decide, as their tokens last said: names for ids, and whom a conversation may be given to.
create table people (
  id text primary key,                                  -- the subject of the token
  name text,
  email text,
  role text not null,
  properties text[],                                    -- that they may see; null: all
  seen_at timestamptz not null default now()
);
alter table people enable row level security;

-- Keeps a note, and tells those whom it names (p_notification; null: nobody). The log says that there is one, and not what it says.
-- Returns `outcome`: `done` with the note, `not_found`, or `unknown_person` with the id of one who never signed in to decide.
create or replace function add_note(
  p_conversation_id uuid, p_author text, p_body text, p_mentions text[], p_notification jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_note conversation_notes;
  v_unknown text;
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select mention into v_unknown from unnest(p_mentions) mention
    where not exists (select from people where id = mention and role in ('approver', 'admin')) limit 1;
  if found then
    return jsonb_build_object('outcome', 'unknown_person', 'id', v_unknown);
  end if;
  insert into conversation_notes (conversation_id, author, body, mentions)
    values (p_conversation_id, p_author, p_body, p_mentions) returning * into v_note;
  perform append_event(p_conversation_id, p_author, 'note.added', jsonb_build_object('noteId', v_note.id, 'mentions', p_mentions));
  v_workflow.conversation_id := p_conversation_id;
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'done', 'note', note_json(v_note));
end $$;

create or replace function note_json(p conversation_notes) returns jsonb
language sql stable return
  jsonb_build_object('id', p.id, 'conversationId', p.conversation_id, 'author', p.author, 'body', p.body, 'mentions', p.mentions,
    'createdAt', p.created_at);

create or replace function person_json(p people) returns jsonb
language sql stable return jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'seenAt', p.seen_at);

create or replace function remember_person(p_id text, p_name text, p_email text, p_role text, p_properties text[] default null)
returns void
language sql set search_path = public, pg_temp as $$
  insert into people (id, name, email, role, properties) values (p_id, p_name, p_email, p_role, p_properties)
  on conflict (id) do update set name = excluded.name, email = excluded.email, role = excluded.role,
    properties = excluded.properties, seen_at = now()
$$;

-- Who has a conversation from now on; null: nobody. Returns `outcome`: `done` with the work item as it is now, `not_found`,
-- `unknown_person` (nobody who decides has signed in by that id), or `out_of_sight` (they may not see the tenant's property).
create or replace function assign_conversation(p_conversation_id uuid, p_to text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_property_name text;
  v_person people;
begin
  select property_name into v_property_name from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  -- Whoever takes a conversation sees it.
  if p_to is not null and p_to <> p_actor then
    select * into v_person from people where id = p_to and role in ('approver', 'admin');
    if not found then
      return jsonb_build_object('outcome', 'unknown_person');
    end if;
    if v_person.properties is not null and not coalesce(v_property_name = any (v_person.properties), false) then
      return jsonb_build_object('outcome', 'out_of_sight');
    end if;
  end if;
  if (own_work_item(p_conversation_id)).assigned_to is distinct from p_to then
    update work_items set assigned_to = p_to where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.assigned', jsonb_build_object('assignedTo', p_to));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;

-- The newest hundred of each conversation, newest first.
create or replace function get_notes_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their conversations, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(note_json(n::conversation_notes) order by n.created_at desc, n.id desc), '[]')
  from unnest(p_conversation_ids) wanted (id)
  cross join lateral (
    select * from conversation_notes where conversation_id = wanted.id order by created_at desc, id desc limit 100) n
);

create or replace function get_people(p_ids text[]) returns jsonb
language sql stable return (select coalesce(jsonb_agg(person_json(p)), '[]') from people p where p.id = any (p_ids));

-- Those who decide, who were seen last at the top.
create or replace function list_people(p_limit integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(person_json(p::people) order by p.seen_at desc, p.id), '[]')
  from (select * from people where role in ('approver', 'admin') order by seen_at desc, id limit p_limit) p
);

CREATE INDEX messages_words ON public.messages USING gin (to_tsvector('simple'::regconfig, fold_text(content)));

CREATE INDEX outbound_messages_words ON public.outbound_messages USING gin (to_tsvector('simple'::regconfig, fold_text(body)));

CREATE INDEX work_items_counted ON public.work_items USING btree (property_name, kinds, language, assigned_to, snoozed_until) WHERE waits;

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures', 'work_items', 'promises', 'ledger_snapshots', 'ledger_watches',
                                    'people', 'conversation_notes'];
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

select only_for_service('{decide_draft, holds_not_resolved, resolve_with_decision, decide_payment_plan, settle_plan_with_draft, undecided_plan, remember_properties, count_work_items_by_view, group_work_items, add_note, note_json, person_json, remember_person, get_notes_of_conversations, get_people, list_people}');
