-- The conditions of a filter over work items that wait, one for each scan.
create or replace function work_item_scans(p_filter jsonb) returns text[]
language sql stable return
  filter_scans(p_filter, '{"languages": "r.language", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb else '[]' end,
    'r.waits'
      || case
           -- Written out, it is what the index of the kind says.
           when jsonb_array_length(p_filter -> 'kinds') = 1 then format(' and r.kinds @> %L', array[p_filter #>> '{kinds,0}'])
           when p_filter ? 'kinds' then ' and r.kinds && array(select jsonb_array_elements_text($1 -> ''kinds''))' else '' end
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
