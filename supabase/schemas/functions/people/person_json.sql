create or replace function person_json(p people) returns jsonb
language sql stable return jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'seenAt', p.seen_at);
