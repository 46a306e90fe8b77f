create or replace function payment_plan_json(p payment_plans) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'reasons', coalesce(p.reasons, '[]'), 'counterOffer', p.counter_offer, 'createdAt', p.created_at);
