-- Over texts that were sent, by when they were. `alone`: true for those that no person decided about (fixed texts, and drafts that
-- needed nobody), false for the others. A fixed text
-- has no draft, and so neither language nor anybody who decided.
create or replace function sent_text_scans(p_filter jsonb) returns text[]
language sql immutable return array[
  'r.sent_at is not null and ' || within_window(p_filter, 'sent_at')
    || case when p_filter ? 'alone' then
      ' and exists (select from workflows w where w.id = r.workflow_id and (w.route in (''AUTO_SEND'', ''NONE'')) = ($1 ->> ''alone'')::boolean)'
      else '' end
    || case when p_filter ?| '{languages,decidedBy}' then
      ' and exists (select from drafts d where d.workflow_id = r.workflow_id and d.status in (''APPROVED'', ''AUTO_APPROVED'')'
        || case when p_filter ? 'languages' then
          ' and d.language = any (array(select jsonb_array_elements_text($1 -> ''languages'')))' else '' end
        || case when p_filter ? 'decidedBy' then
          ' and d.decided_by = any (array(select jsonb_array_elements_text($1 -> ''decidedBy'')))' else '' end
        || ')'
      else '' end
    || case when p_filter ? 'properties' then
      ' and exists (select from workflows w where w.id = r.workflow_id
          and w.property_name = any (array(select jsonb_array_elements_text($1 -> ''properties''))))'
      else '' end];
