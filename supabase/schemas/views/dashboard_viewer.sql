-- Who reads through Supabase's Data API, by the claims of their token: one row, or none for whom the gateway's API shows
-- nothing. It judges a token as `src/auth/authenticator.ts` does: what the gateway would refuse is refused here. Nobody is let
-- in to this view itself; the views named dashboard_… begin with it.
create or replace view dashboard_viewer as
  with claims as (
    select token -> 'app_metadata' as given, token ->> 'sub' as subject, token ->> 'jti' as token_id
    from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb as token) request
  )
  select subject,
    given ->> 'role' as role,
    given ->> 'role' <> 'analyst' or coalesce(given -> 'pii' = 'true', false) as sees_personal_data,
    -- Null: all of them.
    given -> 'properties' as properties
  from claims
  where given ->> 'role' in ('approver', 'analyst', 'admin')
    and subject <> ''
    and coalesce(jsonb_typeof(given -> 'pii'), 'boolean') = 'boolean'
    and coalesce(jsonb_typeof(given -> 'properties'), 'array') = 'array'
    and not exists (
      select from revocations
      where lifted_at is null and (kind = 'SUBJECT' and value = subject or kind = 'TOKEN' and value = token_id));
