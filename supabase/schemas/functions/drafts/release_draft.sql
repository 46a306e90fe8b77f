-- Whoever claimed a draft looks at it no more; nothing changes for anybody else's claim. Returns `outcome`: `released` or
-- `not_found`, with the draft as it is now.
create or replace function release_draft(p_draft_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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
