create or replace function promise_json(p promises) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'tenantId', p.tenant_id, 'workflowId', p.workflow_id,
    'paymentPlanId', p.payment_plan_id, 'installment', p.installment, 'version', p.version, 'status', p.status,
    'amountCents', p.amount_cents, 'paidCents', p.paid_cents, 'dueDate', p.due_date, 'evidence', p.evidence, 'reason', p.reason,
    'countsFrom', p.counts_from, 'reopenedAt', p.reopened_at, 'settledAt', p.settled_at,
    'reminderWorkflowId', p.reminder_workflow_id, 'taskWorkflowId', p.task_workflow_id, 'taskEscalationId', p.task_escalation_id,
    'remindedAt', (select sent_at from outbound_messages where workflow_id = p.reminder_workflow_id),
    'createdAt', p.created_at);
