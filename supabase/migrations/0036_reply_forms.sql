-- Reply forms: sentences that may go out without a human, and what approvals teach.
alter table drafts add column sentences jsonb;
alter table drafts alter column sentences set default '[]';
-- Sentences with slots that may go out without a human, where they are APPROVED and their conditions hold.
create table reply_forms (
  id uuid primary key default gen_random_uuid(),
  language text not null,
  text text not null,
  key text not null,                                    -- the text without case, punctuation and spaces: forms with one key are one
  intents text[] not null,
  conditions text[] not null,
  status text not null check (status in ('PROPOSED', 'APPROVED', 'RETIRED')),
  origin text not null check (origin in ('PRODUCT', 'WRITTEN', 'LEARNED')),
  courtesy boolean not null,                            -- states nothing, so a rejected draft says nothing against it
  approvals integer not null default 0,                 -- of drafts with it, unedited, since it was last worded
  approvers text[] not null default '{}',               -- whose they were
  rejections integer not null default 0,                -- of drafts with it, and edits of it, since then
  revision integer not null default 1,                  -- counts changes of what may be said
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (language, key)
);
create index reply_forms_status on reply_forms (status, created_at desc, id desc);
create index reply_forms_created on reply_forms (created_at desc, id desc);
alter table reply_forms enable row level security;
-- What approvers send unedited and is no form, with its facts put back into slots: the evidence of which forms are proposed.
create table learned_sentences (
  language text not null,
  key text not null,
  text text not null,
  approvals integer not null,                           -- unedited, since it was last rejected or edited
  approvers text[] not null,
  intents text[] not null,                              -- of all these approvals
  conditions text[] not null,                           -- that held in each of them
  rejections integer not null default 0,
  changed_at timestamptz not null default now(),
  primary key (language, key)
);
alter table learned_sentences enable row level security;
-- Append-only: what administrators and rejected drafts made of reply forms.
create table reply_form_decisions (
  position bigint generated always as identity primary key,
  reply_form_id uuid not null references reply_forms,
  decision text not null check (decision in ('CREATE', 'PROPOSE', 'APPROVE', 'RETIRE')),
  actor text not null,
  draft_id uuid,                                        -- the draft whose rejection or edit retired it, or whose approval proposed it
  text text not null,                                   -- as it was worded then
  intents text[] not null,
  conditions text[] not null,
  at timestamptz not null default now()
);
create index reply_form_decisions_form on reply_form_decisions (reply_form_id, position);
alter table reply_form_decisions enable row level security;

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists decide_draft(uuid,integer,text,text,text,text,jsonb,jsonb,jsonb,timestamp with time zone,jsonb,boolean);

-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). p_agrees: the text says that the plan of its turn is agreed, and so it is with it. Compare-and-swap on
-- the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict`, `opted_out`, or `held` with the holds that forbid
-- the text (contact or, for an agreement, any) and that p_override ({reason, checks, holds}) does not answer for; with draft and
-- workflow as they are now. p_learning: how often, and by how many people, a sentence is approved before it is proposed as a form.
-- An approval for a number that has opted out is told so first, whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_agrees boolean default false,
  p_learning jsonb default null
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
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version then
    v_outcome := 'conflict';
  else
    if p_decision = 'APPROVE' then
      v_holds := holds_in_the_way(v_conversation.id, p_override, p_agrees);
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
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at) || override_detail(p_override), v_draft.id);
      if p_agrees then
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

create or replace function draft_json(p drafts) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model, 'usage', p.usage,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'override', p.override, 'sentences', coalesce(p.sentences, '[]'), 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end);

-- p_actor: the human who decided on the draft by writing it; null: nobody has decided.
create or replace function insert_draft(p_workflow_id uuid, p_status text, p_draft jsonb, p_actor text default null)
returns uuid
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model,
    usage, sentences, decided_by, decided_at)
  values (p_workflow_id, p_status, p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
    (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts', p_draft ->> 'promptVersion',
    p_draft ->> 'model', nullif(p_draft -> 'usage', 'null'), coalesce(p_draft -> 'sentences', '[]'), p_actor, case when p_actor is not null then now() end)
  returning id into v_id;
  return v_id;
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

-- A form whose sentence was rejected or edited is retired by itself. A courtesy of the product states nothing: that it stood in a
-- rejected draft says nothing against it.
create or replace function count_against_sentence(p_draft drafts, p_sentence jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_form reply_forms;
begin
  update learned_sentences set approvals = 0, approvers = '{}', intents = '{}', conditions = '{}', rejections = rejections + 1,
    changed_at = now()
  where language = p_draft.language and key = p_sentence ->> 'key';
  select * into v_form from reply_forms
  where language = p_draft.language and key = p_sentence ->> 'key' and not courtesy for update;
  if not found then
    return;
  end if;
  update reply_forms set rejections = rejections + 1 where id = v_form.id;
  if v_form.status <> 'RETIRED' then
    update reply_forms set status = 'RETIRED', decided_by = p_draft.decided_by, decided_at = now(), revision = revision + 1
    where id = v_form.id returning * into v_form;
    perform note_reply_form(v_form, 'RETIRE', p_draft.decided_by, p_draft.id);
  end if;
end $$;

-- Sent unedited once more. A sentence that is no form yet is proposed as one when enough approvals came from enough people
-- (p_learning), with the intents that these had and the conditions that held in each of them.
create or replace function count_for_sentence(p_draft drafts, p_sentence jsonb, p_learning jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_learned learned_sentences;
  v_form reply_forms;
  v_conditions constant text[] := texts_in(p_sentence -> 'conditions');
begin
  -- A courtesy stands in nearly every draft: to count it would make all decisions wait for each other.
  update reply_forms set approvals = approvals + 1,
    approvers = case when p_draft.decided_by = any (approvers) then approvers else approvers || p_draft.decided_by end
  where language = p_draft.language and key = p_sentence ->> 'key' and not courtesy;
  if found or p_sentence ->> 'formId' is not null or p_draft.intent is null then
    return;
  end if;
  insert into learned_sentences as l (language, key, text, approvals, approvers, intents, conditions)
  values (p_draft.language, p_sentence ->> 'key', p_sentence ->> 'wording', 1, array[p_draft.decided_by], array[p_draft.intent],
    v_conditions)
  on conflict (language, key) do update set approvals = l.approvals + 1, changed_at = now(),
    approvers = case when p_draft.decided_by = any (l.approvers) then l.approvers else l.approvers || p_draft.decided_by end,
    intents = case when p_draft.intent = any (l.intents) then l.intents else l.intents || p_draft.intent end,
    conditions = case when l.approvals = 0 then v_conditions
      else array(select c from unnest(l.conditions) c where c = any (v_conditions)) end
  returning * into v_learned;
  if v_learned.approvals >= (p_learning ->> 'approvals')::integer
    and cardinality(v_learned.approvers) >= (p_learning ->> 'approvers')::integer then
    insert into reply_forms (language, text, key, intents, conditions, status, origin, courtesy, approvals, approvers)
    values (v_learned.language, v_learned.text, v_learned.key, v_learned.intents, v_learned.conditions, 'PROPOSED', 'LEARNED',
      false, v_learned.approvals, v_learned.approvers)
    on conflict (language, key) do nothing returning * into v_form;
    if v_form.id is not null then
      perform note_reply_form(v_form, 'PROPOSE', 'system', p_draft.id);
    end if;
  end if;
end $$;

-- An administrator's own form. Returns `outcome`: `created`, or `conflict` with the form that says the same.
create or replace function create_reply_form(p_form jsonb, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_form reply_forms;
begin
  insert into reply_forms (language, text, key, intents, conditions, courtesy, status, origin, decided_by, decided_at)
  values (p_form ->> 'language', p_form ->> 'text', p_form ->> 'key', texts_in(p_form -> 'intents'),
    texts_in(p_form -> 'conditions'), false, 'APPROVED', 'WRITTEN', p_actor, now())
  on conflict (language, key) do nothing returning * into v_form;
  if v_form.id is null then
    select * into strict v_form from reply_forms where language = p_form ->> 'language' and key = p_form ->> 'key';
    return jsonb_build_object('outcome', 'conflict', 'replyForm', reply_form_json(v_form));
  end if;
  perform note_reply_form(v_form, 'CREATE', p_actor);
  return jsonb_build_object('outcome', 'created', 'replyForm', reply_form_json(v_form));
end $$;

-- An administrator approves or retires a form; approving may word it anew (p_wording: text and key, where they change, intents,
-- conditions). Other words begin their evidence anew. Returns `outcome`: `decided`, `not_found`, or `conflict` with the form that
-- has these words already.
create or replace function decide_reply_form(p_id uuid, p_decision text, p_actor text, p_wording jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_form reply_forms;
  v_other reply_forms;
  v_reworded boolean;
begin
  select * into v_form from reply_forms where id = p_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_other from reply_forms where language = v_form.language and key = p_wording ->> 'key' and id <> p_id;
  if p_decision = 'APPROVE' and v_other.id is not null then
    return jsonb_build_object('outcome', 'conflict', 'replyForm', reply_form_json(v_other));
  end if;
  if p_decision = 'APPROVE' then
    v_reworded := coalesce(p_wording ->> 'key', v_form.key) <> v_form.key;
    update reply_forms set status = 'APPROVED',
      text = coalesce(p_wording ->> 'text', text), key = coalesce(p_wording ->> 'key', key),
      intents = case when jsonb_typeof(p_wording -> 'intents') = 'array' then texts_in(p_wording -> 'intents') else intents end,
      conditions = case when jsonb_typeof(p_wording -> 'conditions') = 'array' then texts_in(p_wording -> 'conditions')
        else conditions end,
      courtesy = courtesy and not v_reworded,
      approvals = case when v_reworded then 0 else approvals end, approvers = case when v_reworded then '{}' else approvers end,
      rejections = case when v_reworded then 0 else rejections end,
      decided_by = p_actor, decided_at = now(), revision = revision + 1
    where id = p_id returning * into v_form;
  else
    update reply_forms set status = 'RETIRED', decided_by = p_actor, decided_at = now(), revision = revision + 1
    where id = p_id returning * into v_form;
  end if;
  perform note_reply_form(v_form, p_decision, p_actor);
  return jsonb_build_object('outcome', 'decided', 'replyForm', reply_form_json(v_form));
end $$;

-- What a decision about a draft says of each of its sentences (B61). Only an approval of the draft as it was, with nothing to answer
-- for, speaks for them; a rejection speaks against all, and an edit against those that are no longer in the text. In the order of
-- their keys, so that two decisions never wait for each other.
create or replace function learn_from_decision(p_draft drafts, p_learning jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_sentence jsonb;
  v_against boolean;
  v_for constant boolean := p_draft.status = 'APPROVED' and p_draft.final_body is null and p_draft.override is null
    and not exists (select from jsonb_array_elements(p_draft.checks) c
      where c ->> 'name' in ('figures', 'content') and not (c ->> 'passed')::boolean);
begin
  for v_sentence in
    select distinct on (s ->> 'key') s from jsonb_array_elements(p_draft.sentences) s where s ->> 'key' is not null
    order by s ->> 'key'
  loop
    v_against := p_draft.status = 'REJECTED'
      or (p_draft.final_body is not null and position(v_sentence ->> 'text' in p_draft.final_body) = 0);
    if v_against then
      perform count_against_sentence(p_draft, v_sentence);
    elsif v_for then
      perform count_for_sentence(p_draft, v_sentence, p_learning);
    end if;
  end loop;
end $$;

create or replace function list_reply_forms(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('reply_forms', 'created_at', 'id', 'reply_form_json', reply_form_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function note_reply_form(p_form reply_forms, p_decision text, p_actor text, p_draft_id uuid default null)
returns void
language sql set search_path = public, pg_temp
begin atomic
  insert into reply_form_decisions (reply_form_id, decision, actor, draft_id, text, intents, conditions)
  values (p_form.id, p_decision, p_actor, p_draft_id, p_form.text, p_form.intents, p_form.conditions);
end;

-- The product's own forms, at each start: new ones are there, those that an administrator or a rejected draft retired stay so, and
-- those that the product no longer has are retired. p_forms: {forms}. Returns how many are new.
create or replace function offer_product_forms(p_forms jsonb) returns integer
language plpgsql set search_path = public, pg_temp as $$
declare v_new integer;
begin
  insert into reply_forms (language, text, key, intents, conditions, courtesy, status, origin)
  select f ->> 'language', f ->> 'text', f ->> 'key', texts_in(f -> 'intents'), texts_in(f -> 'conditions'),
    (f ->> 'courtesy')::boolean, 'APPROVED', 'PRODUCT'
  from jsonb_array_elements(p_forms -> 'forms') f
  on conflict (language, key) do nothing;
  get diagnostics v_new = row_count;
  update reply_forms r set status = 'RETIRED', revision = revision + 1
  where r.origin = 'PRODUCT' and r.status = 'APPROVED' and not exists (
    select from jsonb_array_elements(p_forms -> 'forms') f where f ->> 'language' = r.language and f ->> 'key' = r.key);
  return v_new;
end $$;

-- What forms would change: of the newest drafts in their language that were approved since p_since as they were, at most p_most, how
-- many would have gone out alone with the form approved. Those are the ones that nothing but the check of forms kept, and
-- whose sentences are approved forms or this one.
create or replace function reply_form_impact(p_ids uuid[], p_since timestamptz, p_most integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'approvals', i.approvals, 'alone', i.alone)), '[]')
  from reply_forms r
  cross join lateral (
    select count(*) as approvals, count(*) filter (where
      exists (select from jsonb_array_elements(d.sentences) s where s ->> 'key' = r.key)
      and not exists (select from jsonb_array_elements(d.checks) c
        where not (c ->> 'passed')::boolean and c ->> 'name' <> 'forms')
      and not exists (select from jsonb_array_elements(d.sentences) s
        where s ->> 'formId' is null and s ->> 'key' is distinct from r.key)) as alone
    from (
      select sentences, checks from drafts
      where language = r.language and status = 'APPROVED' and created_at >= p_since and final_body is null and model <> 'none'
      order by created_at desc limit p_most
    ) d
  ) i
  where r.id = any (p_ids)
);

create or replace function reply_form_json(p reply_forms) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'language', p.language, 'text', p.text, 'intents', to_jsonb(p.intents), 'conditions', to_jsonb(p.conditions),
    'status', p.status, 'origin', p.origin, 'approvals', p.approvals, 'approvers', cardinality(p.approvers),
    'rejections', p.rejections, 'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'createdAt', p.created_at);

create or replace function reply_form_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter, '{"statuses": "r.status", "languages": "r.language"}',
    case when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb, 'true');

-- The strings of a JSON array.
create or replace function texts_in(p_list jsonb) returns text[]
language sql immutable return array(select jsonb_array_elements_text(p_list));

-- All approved forms, and the revision of the whole: whoever knows that one already gets it back alone.
create or replace function approved_reply_forms(p_known text default null) returns jsonb
language sql stable return (
  select case when v.revision = p_known then jsonb_build_object('revision', v.revision)
    else jsonb_build_object('revision', v.revision, 'forms', (
      select coalesce(jsonb_agg(reply_form_json(r) order by r.created_at, r.id), '[]') from reply_forms r where r.status = 'APPROVED'))
    end
  from (select coalesce(sum(revision), 0) || '/' || count(*) as revision from reply_forms) v
);

create or replace function count_reply_forms(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('reply_forms', reply_form_scans(p_filter), p_filter, p_most);

create or replace function get_reply_forms(p_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(reply_form_json(r)), '[]') from reply_forms r where r.id = any (p_ids)
);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions'];
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
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq, reply_form_decisions_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{decide_draft, count_against_sentence, count_for_sentence, create_reply_form, decide_reply_form, learn_from_decision, list_reply_forms, note_reply_form, offer_product_forms, reply_form_impact, reply_form_json, reply_form_scans, texts_in, approved_reply_forms, count_reply_forms, get_reply_forms}');
