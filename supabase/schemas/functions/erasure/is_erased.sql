-- Whether the words of a text were taken away. Those that changed consent never are.
create or replace function is_erased(p messages) returns boolean
language sql stable return p.salt is null and p.consent_change is null and starts_with(p.content, erased_words());
