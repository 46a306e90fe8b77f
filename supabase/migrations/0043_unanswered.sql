-- What follows is written by `npm run migration` from supabase/schemas.

create index workflows_unanswered on public.workflows using btree (conversation_id) where (deadline_kind = 'no_response'::text);
