-- Whether the SMS Agent's id of a conversation stands for another number than this one. A number that has been known by it keeps it.
create or replace function agent_id_of_another(p_sms_agent_id text, p_phone_number text) returns boolean
language sql stable return (
  exists (select from conversations where sms_agent_id = p_sms_agent_id and phone_number <> p_phone_number)
  and not exists (select from conversations where sms_agent_id = p_sms_agent_id and phone_number = p_phone_number)
);
