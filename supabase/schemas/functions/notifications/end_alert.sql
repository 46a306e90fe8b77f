create or replace function end_alert(p_alert text) returns jsonb
language sql set search_path = public, pg_temp as $$
  with ended as (
    update notifications set alert_ended_at = now() where alert = p_alert and alert_ended_at is null returning id)
  select jsonb_build_object('ended', exists (select from ended))
$$;
