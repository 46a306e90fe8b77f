create or replace function within_window(p_filter jsonb, p_at text) returns text
language sql immutable return
  'true'
    || case when p_filter ? 'from' then format(' and r.%I >= ($1 ->> ''from'')::timestamptz', p_at) else '' end
    || case when p_filter ? 'to' then format(' and r.%I < ($1 ->> ''to'')::timestamptz', p_at) else '' end;
