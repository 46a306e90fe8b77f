-- The languages of all drafts, each found by one step into the index.
create or replace function draft_languages() returns jsonb
language sql stable return (
  with recursive found (language) as (
    (select language from drafts order by language limit 1)
    union all
    select (select d.language from drafts d where d.language > found.language order by d.language limit 1)
    from found where found.language is not null
  )
  select coalesce(jsonb_agg(language), '[]') from found where language is not null
);
