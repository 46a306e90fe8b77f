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
