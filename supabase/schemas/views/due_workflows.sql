-- What may be claimed now: of each conversation a turn whose claim ran out, else the oldest open one.
create or replace view due_workflows with (security_invoker = true) as
  select w.* from workflows w
  where w.run_at <= now()
    and case when w.lease_token is not null then w.lease_until <= now()
        else not exists (
          select from workflows o
          where o.conversation_id = w.conversation_id and o.run_at is not null
            and (o.lease_token is not null or o.first_message < w.first_message)) end;
