-- Whether a tenant has promised a payment that is still to come: nothing else follows up on them until its day.
create or replace function has_open_promise(p_tenant_id text) returns boolean
language sql stable return exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN');
