-- How promises due from p_from to p_to were kept, by the week or month in which they were due or by property (p_by): 200 groups, those of
-- time oldest first, the others with the most promises first. Of an index alone. `key` is null for what has none.
create or replace function measure_promises(p_by text, p_from date, p_to date, p_properties text[] default null) returns jsonb
language sql stable set jit = off set search_path = public, pg_temp as $$
  with counted as (
    select case p_by when 'WEEK' then date_trunc('week', due_date)::date::text
        when 'MONTH' then date_trunc('month', due_date)::date::text else property_name end as key,
      count(*) filter (where status = 'KEPT') as kept, count(*) filter (where status = 'PARTIAL') as partial,
      count(*) filter (where status = 'BROKEN') as broken, count(*) filter (where status = 'OPEN') as open,
      sum(amount_cents) as promised, sum(paid_cents) as paid
    from promises
    where due_date between p_from and p_to and status in ('KEPT', 'PARTIAL', 'BROKEN', 'OPEN')
      and (p_properties is null or property_name = any (p_properties))
    group by 1
  ), ordered as (
    select *, row_number() over (order by case when p_by = 'PROPERTY' then -(kept + partial + broken + open) else 0 end, key) as place
    from counted order by place limit 200
  )
  select coalesce(jsonb_agg(jsonb_build_object('key', key, 'kept', kept, 'partial', partial, 'broken', broken, 'open', open,
    'keptRate', kept::double precision / nullif(kept + partial + broken, 0), 'promisedCents', promised, 'paidCents', paid) order by place), '[]')
  from ordered
$$;
