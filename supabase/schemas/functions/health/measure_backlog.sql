-- What waits, of all processes together: texts by their stage, and since when the oldest does; texts nobody can prove anything
-- of; messages to managers. Only what waits is read, and that is little beside what is done.
create or replace function measure_backlog() returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return jsonb_build_object(
    'stages', (
      select coalesce(jsonb_object_agg(status, jsonb_build_object('waiting', waiting, 'oldestSeconds', oldest)), '{}')
      from (
        select status, count(*) as waiting,
          -- Until it is drafted it counts from when it came in, later from when it came to its stage.
          greatest(0, max(extract(epoch from now() -
            case when status in ('RECEIVED', 'PROCESSING') then created_at else updated_at end)))::float as oldest
        from workflows where status in ('RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING')
        group by status) by_stage),
    'unconfirmed', (select count(*) from workflows where status = 'UNCONFIRMED'),
    'notifications', (
      select jsonb_build_object('waiting', count(*),
        'oldestSeconds', coalesce(greatest(0, max(extract(epoch from now() - created_at))), 0)::float)
      from notifications where run_at is not null));
end $$;
