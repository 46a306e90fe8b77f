-- The product's own forms, at each start: new ones are there, those that an administrator or a rejected draft retired stay so, and
-- those that the product no longer has are retired. p_forms: {forms}. Returns how many are new.
create or replace function offer_product_forms(p_forms jsonb) returns integer
language plpgsql set search_path = public, pg_temp as $$
declare v_new integer;
begin
  insert into reply_forms (language, text, key, intents, conditions, courtesy, status, origin)
  select f ->> 'language', f ->> 'text', f ->> 'key', texts_in(f -> 'intents'), texts_in(f -> 'conditions'),
    (f ->> 'courtesy')::boolean, 'APPROVED', 'PRODUCT'
  from jsonb_array_elements(p_forms -> 'forms') f
  on conflict (language, key) do nothing;
  get diagnostics v_new = row_count;
  update reply_forms r set status = 'RETIRED', revision = revision + 1
  where r.origin = 'PRODUCT' and r.status = 'APPROVED' and not exists (
    select from jsonb_array_elements(p_forms -> 'forms') f where f ->> 'language' = r.language and f ->> 'key' = r.key);
  return v_new;
end $$;
