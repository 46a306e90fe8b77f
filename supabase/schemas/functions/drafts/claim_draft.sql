-- Somebody looks at a draft, for p_ms from now; the same person again renews it, which the log does not tell. It bars nobody
-- from deciding. Returns `outcome`: `claimed`, `conflict` (decided, another version, or somebody else's) or `not_found`, with
-- the draft as it is now.
create or replace function claim_draft(p_draft_id uuid, p_version integer, p_actor text, p_email text, p_ms bigint)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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
