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
