create or replace function note_tenant_of_draft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.facts ->> 'tenantName' <> '' then
    update conversations c set search_text = search_text_of(new.facts) from workflows w
    where w.id = new.workflow_id and c.id = w.conversation_id and c.search_text <> search_text_of(new.facts);
  end if;
  return null;
end $$;

create or replace trigger drafts_tenant after insert on drafts
  for each row execute function note_tenant_of_draft();
