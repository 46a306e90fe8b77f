-- All that a verdict on a tenant's promises goes by: the promises that may share in the payments, what the ledger was seen to
-- say since the oldest that can still change, and the conversations in which they were made.
create or replace function ledger_case_json(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  with known as (
    select * from promises where tenant_id = p_tenant_id and status <> 'UNCLEAR' order by created_at desc, id desc limit 300
  ), live as (
    select min(counts_from) as at from known
    where status = 'OPEN' or (status = 'KEPT' and settled_at > p_now - interval '15 days')
  ), since as (
    -- What was settled since then shares in the payments, so all that it was paid with has to be seen.
    select min(k.counts_from) as at from known k, live
    where k.counts_from >= live.at or k.settled_at is null or k.settled_at >= live.at
  )
  select jsonb_build_object(
    'tenantId', p_tenant_id,
    'promises', (select coalesce(jsonb_agg(promise_json(k::promises)), '[]') from known k),
    'snapshots', (select coalesce(jsonb_agg(jsonb_build_object('seenFrom', s.seen_from, 'seenUntil', s.seen_until,
        'amountOwedCents', s.amount_owed_cents)), '[]')
      from (select * from ledger_snapshots, since where tenant_id = p_tenant_id and seen_until >= since.at
        order by seen_from desc limit 500) s),
    'conversations', (select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c
      where c.id in (select conversation_id from known))));
