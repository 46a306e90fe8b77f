-- What the fields of one level ask for, in one call: p_wanted names what of which ids, and the properties that the asker may
-- see, if not all. `pages` and `counts` are of the workflows of one parent each, `escalationsOfConversations` of one
-- conversation each; all three are answered in their order.
create or replace function read_many(p_wanted jsonb) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversations', case when p_wanted ? 'conversations'
      then get_conversations(wanted_ids(p_wanted, 'conversations', 'conversations')) else '[]' end,
    'workflows', case when p_wanted ? 'workflows' then get_workflows(wanted_ids(p_wanted, 'workflows', 'workflows')) else '[]' end,
    'drafts', case when p_wanted ? 'drafts' then get_drafts(wanted_ids(p_wanted, 'drafts', 'drafts')) else '[]' end,
    'escalations', case when p_wanted ? 'escalations'
      then get_escalations(wanted_ids(p_wanted, 'escalations', 'escalations')) else '[]' end,
    'paymentPlans', case when p_wanted ? 'paymentPlans'
      then get_payment_plans(wanted_ids(p_wanted, 'paymentPlans', 'payment_plans')) else '[]' end,
    'draftsOfWorkflows', case when p_wanted ? 'draftsOfWorkflows'
      then get_drafts_of_workflows(wanted_ids(p_wanted, 'draftsOfWorkflows', 'workflows')) else '[]' end,
    'escalationsOfWorkflows', case when p_wanted ? 'escalationsOfWorkflows'
      then get_escalations_of_workflows(wanted_ids(p_wanted, 'escalationsOfWorkflows', 'workflows')) else '[]' end,
    'paymentPlansOfWorkflows', case when p_wanted ? 'paymentPlansOfWorkflows'
      then get_payment_plans_of_workflows(wanted_ids(p_wanted, 'paymentPlansOfWorkflows', 'workflows')) else '[]' end,
    'promisesOfConversations', case when p_wanted ? 'promisesOfConversations'
      then get_promises_of_conversations(wanted_ids(p_wanted, 'promisesOfConversations', 'conversations')) else '[]' end,
    'pages', (select coalesce(jsonb_agg(list_workflows(value -> 'filter', (value ->> 'limit')::integer, value ->> 'after')
        order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'pages') with ordinality),
    'counts', (select coalesce(jsonb_agg(count_workflows(value -> 'filter', (value ->> 'most')::integer) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'counts') with ordinality),
    'escalationsOfConversations', (select coalesce(jsonb_agg(escalations_of_conversation(value) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'escalationsOfConversations') with ordinality));
