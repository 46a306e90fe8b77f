-- What the log says of a text that went out against checks or holds; nothing of one that nothing stood in the way of.
create or replace function override_detail(p_override jsonb) returns jsonb
language sql immutable return
  case jsonb_typeof(p_override) when 'object' then jsonb_build_object('override', p_override) else '{}' end;
