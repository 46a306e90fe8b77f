-- Who is looking at a draft, so that two people do not read the same one; and people who see some properties only.

alter table drafts
  add column claimed_by text,                            -- who looks at it, as long as it is PENDING
  add column claimed_by_email text,
  add column claimed_until timestamptz;                  -- the claim ends by itself

create or replace function draft_json(p drafts) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end)
$$;

-- Somebody looks at a draft, for p_ms from now; the same person again renews it, which the log does not tell. It bars nobody
-- from deciding. Returns `outcome`: `claimed`, `conflict` (decided, another version, or somebody else's) or `not_found`, with
-- the draft as it is now.
create function claim_draft(p_draft_id uuid, p_version integer, p_actor text, p_email text, p_ms bigint) returns jsonb
language plpgsql as $$
declare
  v_conversation_id uuid;
  v_draft drafts;
  v_holder text;
  v_outcome text := 'conflict';
begin
  select c.id into v_conversation_id from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_draft from drafts where id = p_draft_id for update;
  v_holder := case when v_draft.claimed_until > clock_timestamp() then v_draft.claimed_by end;
  if v_draft.status = 'PENDING' and v_draft.version = coalesce(p_version, v_draft.version)
    and coalesce(v_holder, p_actor) = p_actor then
    v_outcome := 'claimed';
    update drafts set claimed_by = p_actor, claimed_by_email = p_email,
      claimed_until = clock_timestamp() + p_ms * interval '1 millisecond'
    where id = p_draft_id returning * into v_draft;
    if v_holder is null then
      perform append_event(v_conversation_id, p_actor, 'draft.claimed',
        jsonb_build_object('email', p_email, 'until', v_draft.claimed_until), v_draft.workflow_id, v_draft.id);
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft));
end $$;

-- Whoever claimed a draft looks at it no more; nothing changes for anybody else's claim. Returns `outcome`: `released` or
-- `not_found`, with the draft as it is now.
create function release_draft(p_draft_id uuid, p_actor text) returns jsonb language plpgsql as $$
declare
  v_conversation_id uuid;
  v_draft drafts;
begin
  select c.id into v_conversation_id from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_draft from drafts where id = p_draft_id for update;
  if v_draft.status = 'PENDING' and v_draft.claimed_by = p_actor and v_draft.claimed_until > clock_timestamp() then
    update drafts set claimed_by = null, claimed_by_email = null, claimed_until = null
    where id = p_draft_id returning * into v_draft;
    perform append_event(v_conversation_id, p_actor, 'draft.released', '{}', v_draft.workflow_id, v_draft.id);
  end if;
  return jsonb_build_object('outcome', 'released', 'draft', draft_json(v_draft));
end $$;

-- Where each tenant lives, as the Collections Monitor last said. A conversation is of its tenant's property, and so is all
-- that belongs to it; what nobody's property is known of is for people who see all of them.
create table tenant_properties (
  tenant_id text primary key,
  property_name text                                     -- null: the record names none
);
alter table conversations add column property_name text;
alter table workflows add column property_name text;
alter table drafts add column property_name text;
alter table escalations add column property_name text;
alter table payment_plans add column property_name text;
create index conversations_tenant on conversations (tenant_id) where tenant_id is not null;
-- Lists of some properties: each property is one scan in the order of the page, and other filters look at the index alone.
create index workflows_property on workflows (property_name, received_at desc, id desc) include (status, route);
create index drafts_property on drafts (property_name, created_at desc, id desc) include (status, language, confidence);
create index escalations_property on escalations (property_name, created_at desc, id desc) include (status, type, severity);
create index payment_plans_property on payment_plans (property_name, created_at desc, id desc) include (status);

create function set_property_of_conversation() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.tenant_id is distinct from old.tenant_id then
    new.property_name := (select property_name from tenant_properties where tenant_id = new.tenant_id);
  end if;
  return new;
end $$;
create trigger conversations_property before insert or update of tenant_id on conversations
  for each row execute function set_property_of_conversation();

create function set_property_of_row() returns trigger language plpgsql as $$
begin
  new.property_name := (select property_name from conversations where id = new.conversation_id);
  return new;
end $$;
create trigger workflows_property before insert on workflows for each row execute function set_property_of_row();
create trigger escalations_property before insert on escalations for each row execute function set_property_of_row();
create trigger payment_plans_property before insert on payment_plans for each row execute function set_property_of_row();

create function set_property_of_draft() returns trigger language plpgsql as $$
begin
  new.property_name := (select property_name from workflows where id = new.workflow_id);
  return new;
end $$;
create trigger drafts_property before insert on drafts for each row execute function set_property_of_draft();

-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create function spread_property() returns trigger language plpgsql as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;
create trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();

-- Takes in where tenants live (p_tenants: {tenant id: property or null}), and what follows from it for their conversations.
create function remember_properties(p_tenants jsonb) returns void language plpgsql as $$
declare
  v_conversation record;
begin
  insert into tenant_properties (tenant_id, property_name)
    select key, value from jsonb_each_text(p_tenants) order by key
  on conflict (tenant_id) do update set property_name = excluded.property_name
    where tenant_properties.property_name is distinct from excluded.property_name;
  -- In the order in which texts of several numbers take them.
  for v_conversation in
    select c.id, t.property_name from conversations c join tenant_properties t on t.tenant_id = c.tenant_id
    where c.tenant_id in (select jsonb_object_keys(p_tenants)) and c.property_name is distinct from t.property_name
    order by c.phone_number for update of c
  loop
    update conversations set property_name = v_conversation.property_name where id = v_conversation.id;
  end loop;
end $$;

-- Drafts say where their tenant lived when they were written.
select remember_properties(coalesce(jsonb_object_agg(tenant_id, property_name), '{}')) from (
  select distinct on (c.tenant_id) c.tenant_id, d.facts ->> 'propertyName' as property_name
  from drafts d join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
  where c.tenant_id is not null and d.facts ->> 'propertyName' is not null
  order by c.tenant_id, d.created_at desc) known;

-- The property of each of some conversations: {id: property}; what is unknown is absent or null.
create function get_properties(p_conversation_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(id, property_name), '{}') from conversations where id = any (p_conversation_ids)
$$;

-- Those of the ids in p_wanted whose rows are of one of its properties.
create function ids_within(p_table text, p_wanted jsonb) returns jsonb language sql stable as $$
  select to_jsonb(wanted_ids(p_wanted, 'ids', p_table))
$$;

create function find_number(p_phone_number text) returns jsonb language sql stable as $$
  select conversation_json(c) from conversations c where c.phone_number = p_phone_number
$$;

-- People whose claims name properties see what is of these alone, past the gateway as through it. Should the roles come later,
-- the block below is to be run again, as 0007 is.
alter table tenant_properties enable row level security;
do $$
declare
  v_claimed constant text :=
    '(select nullif(current_setting(''request.jwt.claims'', true), '''')::jsonb #> ''{app_metadata,properties}'')';
  v_name text;
  v_role text;
begin
  foreach v_role in array array['anon', 'authenticated'] loop
    if exists (select from pg_roles where rolname = v_role) then
      execute format('revoke all on tenant_properties from %I', v_role);
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'service_role') then
    grant select, insert, update on tenant_properties to service_role;
  end if;
  if exists (select from pg_roles where rolname = 'authenticated') then
    foreach v_name in array array['conversations', 'workflows', 'drafts', 'escalations', 'payment_plans'] loop
      execute format('drop policy if exists within_properties on %I', v_name);
      execute format('create policy within_properties on %I as restrictive for select to authenticated
        using (%s is null or %s ? property_name)', v_name, v_claimed, v_claimed);
    end loop;
    -- A policy reads with the rights of who asks, so the conversations seen here are the ones above.
    foreach v_name in array array['messages', 'outbound_messages', 'events'] loop
      execute format('drop policy if exists within_properties on %I', v_name);
      execute format('create policy within_properties on %I as restrictive for select to authenticated
        using (%s is null or conversation_id in (select id from conversations))', v_name, v_claimed);
    end loop;
  end if;
end $$;

select only_for_service(array[
  'claim_draft', 'release_draft', 'set_property_of_conversation', 'set_property_of_row', 'set_property_of_draft',
  'spread_property', 'remember_properties', 'get_properties', 'ids_within', 'find_number']);
