create or replace function newest_anchor() returns jsonb
language sql stable return (
  select jsonb_build_object('number', number, 'until', until, 'events', events, 'digest', digest, 'at', at, 'keyId', key_id, 'mac', mac)
  from log_anchors order by number desc limit 1);
