-- What follows is written by `npm run migration` from supabase/schemas.

-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create or replace function spread_property() returns trigger
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  update work_items set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;

create or replace trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();

create or replace function get_payment_plans(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(payment_plan_json(e)), '[]') from payment_plans e where e.id = any (p_ids)
);

-- What the fields of one level ask for, in one call: p_wanted names what of which ids, and the properties that the asker may
-- see, if not all. `pages` and `counts` are of the workflows of one parent each, `escalationsOfConversations` of one
-- conversation each; all three are answered in their order.
create or replace function read_many(p_wanted jsonb) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversations', case when p_wanted ? 'conversations'
      then get_conversations(wanted_ids(p_wanted, 'conversations', 'conversations')) else '[]' end,
    'workflows', case when p_wanted ? 'workflows' then get_workflows(wanted_ids(p_wanted, 'workflows', 'workflows')) else '[]' end,
    'drafts', case when p_wanted ? 'drafts' then get_drafts(wanted_ids(p_wanted, 'drafts', 'drafts')) else '[]' end,
    'escalations', case when p_wanted ? 'escalations'
      then get_escalations(wanted_ids(p_wanted, 'escalations', 'escalations')) else '[]' end,
    'paymentPlans', case when p_wanted ? 'paymentPlans'
      then get_payment_plans(wanted_ids(p_wanted, 'paymentPlans', 'payment_plans')) else '[]' end,
    'draftsOfWorkflows', case when p_wanted ? 'draftsOfWorkflows'
      then get_drafts_of_workflows(wanted_ids(p_wanted, 'draftsOfWorkflows', 'workflows')) else '[]' end,
    'escalationsOfWorkflows', case when p_wanted ? 'escalationsOfWorkflows'
      then get_escalations_of_workflows(wanted_ids(p_wanted, 'escalationsOfWorkflows', 'workflows')) else '[]' end,
    'paymentPlansOfWorkflows', case when p_wanted ? 'paymentPlansOfWorkflows'
      then get_payment_plans_of_workflows(wanted_ids(p_wanted, 'paymentPlansOfWorkflows', 'workflows')) else '[]' end,
    'pages', (select coalesce(jsonb_agg(list_workflows(value -> 'filter', (value ->> 'limit')::integer, value ->> 'after')
        order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'pages') with ordinality),
    'counts', (select coalesce(jsonb_agg(count_workflows(value -> 'filter', (value ->> 'most')::integer) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'counts') with ordinality),
    'escalationsOfConversations', (select coalesce(jsonb_agg(escalations_of_conversation(value) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'escalationsOfConversations') with ordinality));

-- Who has a conversation from now on; null: nobody. Returns `outcome`: `done` or `not_found`, with the work item as it is now.
create or replace function assign_conversation(p_conversation_id uuid, p_to text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  if (own_work_item(p_conversation_id)).assigned_to is distinct from p_to then
    update work_items set assigned_to = p_to where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.assigned', jsonb_build_object('assignedTo', p_to));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;

-- One page of what waits: at most p_limit items after the one with the cursor p_after ("instant|id"). p_order: OLDEST and NEWEST by
-- when the first of what waits began to, DUE by the first deadline.
create or replace function list_work_items(p_filter jsonb, p_order text, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
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
      from (select * from (%2$s) scans order by at %1$s, key %1$s limit $2) p join work_items r on r.conversation_id = p.key',
    v_direction, v_scans)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;

-- What waits as of the log's horizon, those that changed last at the end: at most p_limit items that changed after p_after, and none that
-- changed after p_until (null: as of now). What changes meanwhile leaves this list, and its event is in the log after p_until:
-- with the pages of one p_until and the events after it nobody sees a change twice or not at all. Returns `until`, `more` and `items`.
create or replace function open_work_items(p_after text, p_until text, p_limit integer) returns jsonb
language plpgsql volatile
set enable_seqscan = off set search_path = public, pg_temp as $$
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

-- Puts a conversation aside until p_until (infinity: until the tenant writes; null: no longer), or until the tenant writes. Returns
-- `outcome`: `done` or `not_found`, with the work item as it is now.
create or replace function snooze_conversation(p_conversation_id uuid, p_until timestamptz, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  if (own_work_item(p_conversation_id)).snoozed_until is distinct from p_until then
    update work_items set snoozed_until = p_until where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.snoozed', jsonb_build_object('snoozedUntil', p_until));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;

-- The conditions of a filter over work items that wait, one for each scan.
create or replace function work_item_scans(p_filter jsonb) returns text[]
language sql stable return
  filter_scans(p_filter, '{"languages": "r.language", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb else '[]' end,
    'r.waits'
      || case when p_filter ? 'kinds' then ' and r.kinds && array(select jsonb_array_elements_text($1 -> ''kinds''))' else '' end
      || case when p_filter ? 'likeness' then ' and r.likeness = $1 ->> ''likeness''' else '' end
      || case when p_filter ? 'minAmountOwedCents' then ' and r.amount_owed_cents >= ($1 ->> ''minAmountOwedCents'')::integer' else '' end
      || case when p_filter ? 'maxAmountOwedCents' then ' and r.amount_owed_cents <= ($1 ->> ''maxAmountOwedCents'')::integer' else '' end
      || case when p_filter ? 'assignedTo' and (p_filter -> 'unassigned')::boolean
           then ' and (r.assigned_to = $1 ->> ''assignedTo'' or r.assigned_to is null)'
         when p_filter ? 'assignedTo' then ' and r.assigned_to = $1 ->> ''assignedTo'''
         when (p_filter -> 'unassigned')::boolean then ' and r.assigned_to is null' else '' end
      || case (p_filter -> 'snoozed')::boolean when true then ' and r.snoozed_until > now()'
         when false then ' and (r.snoozed_until is null or r.snoozed_until <= now())' else '' end
      || case when p_filter ? 'search' then ' and exists (select from conversations c where c.id = r.conversation_id and '
           || replace(conversation_condition(jsonb_build_object('search', p_filter -> 'search')), 'r.', 'c.') || ')' else '' end);

-- All that waits for a person about one conversation, kept beside the rows it is of so that a queue of 100,000 is read and counted
-- without looking at them. A row stays when nothing waits any more: it says since which event, and who the conversation belongs to.
create table work_items (
  conversation_id uuid primary key references conversations,
  waits boolean not null,
  changed_epoch xid8 not null,                          -- with changed_position: the last event that changed it, in the log's order
  changed_position bigint not null,
  kinds text[] not null default '{}' check
    (kinds <@ array['DRAFT', 'PAYMENT_PLAN', 'ESCALATION', 'BROKEN_PROMISE', 'UNCONFIRMED']),
  draft_id uuid,                                        -- the newest that is PENDING
  payment_plan_id uuid,                                 -- the newest that nobody has decided
  escalation_ids uuid[] not null default '{}',          -- that are not RESOLVED, newest first
  unconfirmed_ids uuid[] not null default '{}',         -- workflows, newest first
  broken_promise_ids uuid[] not null default '{}',      -- that nobody has seen to, newest first
  waiting_since timestamptz,                            -- the oldest of all that waits
  due_at timestamptz,                                   -- the first of their deadlines
  due_order timestamptz,                                -- due_at, or the far future: a place for what is never due
  language text,                                        -- ISO 639-1
  amount_owed_cents integer,                            -- as the newest draft knew it
  likeness text,                                        -- the same for items that ask for the same
  assigned_to text,                                     -- the id of a person
  snoozed_until timestamptz,                            -- infinity: until the tenant writes
  property_name text,
  check (waits = (kinds <> '{}')),
  check (waits = (waiting_since is not null and due_order is not null))
);
create index work_items_changed on work_items (changed_epoch, changed_position);
create index work_items_waiting on work_items (waiting_since, conversation_id) where waits;
create index work_items_due on work_items (due_order, conversation_id) where waits;
create index work_items_property on work_items (property_name, waiting_since, conversation_id) where waits;
create index work_items_assigned on work_items (assigned_to, waiting_since, conversation_id) where waits;
create index work_items_likeness on work_items (likeness, waiting_since, conversation_id) where waits;
alter table work_items enable row level security;

create or replace function count_work_items(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('work_items', work_item_scans(p_filter), p_filter, p_most);

-- Work items follow the log. It is done when a transaction ends, since an event may be told before the rows are what it says, and
-- once for all that a transaction tells of a conversation. A text ends a snooze.
create or replace function follow_log_with_work_items() returns trigger
language plpgsql set search_path = public, pg_temp as $$
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

-- The row of a conversation's work item, made where there is none: people may take a conversation about which nothing waits. The
-- caller's transaction holds the conversation's row.
create or replace function own_work_item(p_conversation_id uuid) returns work_items
language plpgsql set search_path = public, pg_temp as $$
declare v_item work_items;
begin
  insert into work_items (conversation_id, waits, changed_epoch, changed_position, property_name)
    select id, false, log_epoch(), 0, property_name from conversations where id = p_conversation_id
  on conflict (conversation_id) do nothing;
  select * into v_item from work_items where conversation_id = p_conversation_id;
  return v_item;
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
    v_item.unconfirmed_ids, '{}', v_item.waiting_since, v_item.due_at, coalesce(v_item.due_at, '9999-12-31 00:00+00'),
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

create or replace function work_item_json(p work_items) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversationId', p.conversation_id, 'cursor', cursor_of(p.changed_epoch, p.changed_position), 'waits', p.waits,
    'kinds', p.kinds, 'draftId', p.draft_id, 'paymentPlanId', p.payment_plan_id, 'escalationIds', p.escalation_ids,
    'unconfirmedIds', p.unconfirmed_ids, 'brokenPromiseIds', p.broken_promise_ids, 'waitingSince', p.waiting_since,
    'dueAt', p.due_at, 'amountOwedCents', p.amount_owed_cents, 'language', p.language, 'likeness', p.likeness,
    'assignedTo', p.assigned_to, 'snoozed', coalesce(p.snoozed_until > now(), false),
    'snoozedUntil', case when p.snoozed_until > now() and isfinite(p.snoozed_until) then p.snoozed_until end,
    'preview', (select m.content from messages m where m.conversation_id = p.conversation_id order by m.position desc limit 1));

-- The work items of some conversations as they are now, also of those about which nothing waits any more.
create or replace function get_work_items(p_conversation_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(work_item_json(w) order by w.conversation_id), '[]') from work_items w
  where w.conversation_id = any (p_conversation_ids)
);

CREATE INDEX workflows_unconfirmed ON public.workflows USING btree (conversation_id) WHERE (status = 'UNCONFIRMED'::text);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures', 'work_items'];
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

select only_for_service('{get_payment_plans, assign_conversation, list_work_items, open_work_items, snooze_conversation, work_item_scans, count_work_items, follow_log_with_work_items, own_work_item, refresh_work_item, work_item_json, get_work_items}');
