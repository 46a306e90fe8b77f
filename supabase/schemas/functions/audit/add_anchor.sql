-- False where another worker was first with this number.
create or replace function add_anchor(
  p_number bigint, p_until text, p_events integer, p_digest text, p_at timestamptz, p_key_id text, p_mac text
) returns boolean
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into log_anchors (number, until, events, digest, at, key_id, mac)
  values (p_number, p_until, p_events, p_digest, p_at, p_key_id, p_mac)
  on conflict (number) do nothing;
  return found;
end $$;
