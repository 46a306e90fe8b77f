-- Where tenants stand with texts of ours. p_tenants: {tenants: [{tenantId, phoneNumbers, recordNumbers}]}: those that texts may go to, and all, in
-- the order of the record. Of several numbers the one counts from which the tenant wrote last, else the first. p_day: the day that
-- outreach of today is kept under.
create or replace function contact_standing(
  p_tenants jsonb, p_day date, p_max_unasked integer, p_properties text[] default null
) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'tenantId', t.id, 'phoneNumber', n.phone_number, 'wroteAt', n.wrote_at,
    'conversation', (select conversation_json(c) from conversations c where c.id = n.conversation_id),
    'lastTextedAt', (
      select max((select max(o.sent_at) from outbound_messages o where o.conversation_id = c.id and o.kind = 'reply'))
      from conversations c where c.tenant_id = t.id or c.id = n.conversation_id),
    'obstacle', outreach_obstacle(t.id, n.conversation_id, t.record_numbers, p_max_unasked),
    'today', (select jsonb_build_object('workflowId', o.workflow_id, 'replyFormId', o.reply_form_id)
              from outreach_texts o where o.tenant_id = t.id and o.day = p_day))), '[]')
  from (select value ->> 'tenantId' as id, value -> 'phoneNumbers' as numbers,
          value -> 'recordNumbers' as record_numbers from jsonb_array_elements(p_tenants -> 'tenants')) t
  left join lateral (
    select number.phone_number, c.id as conversation_id, (
      select m.received_at from messages m where m.conversation_id = c.id and c.tenant_id = t.id order by m.position desc limit 1) as wrote_at
    from jsonb_array_elements_text(t.numbers) with ordinality as number (phone_number, place)
    left join conversations c on c.phone_number = number.phone_number
    order by wrote_at desc nulls last, place limit 1) n on true
  where tenant_within(t.id, p_properties)
);
