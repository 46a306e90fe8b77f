-- The events of a workflow or a conversation are few: they are read whole and sorted. An event is of the property that its
-- conversation is of: where properties alone narrow the log, it is read in its order and what is not theirs is passed over.
create or replace function event_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"conversationIds": "r.conversation_id", "workflowIds": "r.workflow_id", "actors": "r.actor", "actions": "r.action"}',
    (select coalesce(jsonb_agg(jsonb_build_object('list', list)), '[]')
     from unnest(array['conversationIds', 'workflowIds', 'actors', 'actions']) list where p_filter ? list),
    within_window(p_filter, 'at')
    || case when (p_filter -> 'byPeople')::boolean then ' and r.actor not in (''system'', ''tenant'', ''provider'')' else '' end || case when p_filter ? 'properties' then
      ' and exists (select from conversations c where c.id = r.conversation_id and $1 -> ''properties'' ? c.property_name)'
    else '' end);
