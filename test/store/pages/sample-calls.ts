import { idOf } from './large-database.ts';

const uuid = (...args: Parameters<typeof idOf>) => `'${idOf(...args)}'`;
const uuids = (...args: Parameters<typeof idOf>) => `'{${idOf(...args)}}'`;
const held = (n: number) => `${uuid('workflows', 60_000 + n)}, ${uuid('leases', n)}`;
const draft = `'{"body": "Hello", "language": "en", "confidence": 0.7, "checks": [], "facts": {"tenantName": "Ann"},
  "promptVersion": "1", "model": "model"}'`;
const escalation = `'{"type": "DISPUTE", "severity": "HIGH", "reason": "wrong", "dueInMs": 1000}'`;
const notification = `'{"subject": "Hi", "body": "Hi", "priority": "high"}'`;
const plan = `'{"status": "VALID", "amountCents": 5000, "interval": "WEEKLY", "autoApprovable": false, "issues": []}'`;
const steps = `'{"steps": []}'`;

/** A call of each operation. */
export const sampleCalls: Record<string, string> = {
  workflow_transitions: 'workflow_transitions()',
  missing_migrations: `missing_migrations('{0001}')`,
  beat: 'beat(true)',
  log_hashes: `log_hashes(null, 10)`,
  list_anchors: 'list_anchors(0, 10)',
  newest_anchor: 'newest_anchor()',
  add_anchor: `add_anchor(1, '0.5', 5, 'digest', now(), 'key', 'mac')`,
  revoke_access: `revoke_access('SUBJECT', 'mallory', 'left', 'ann')`,
  lift_revocation: `lift_revocation(${uuid('leases', 1)}, 'ann')`,
  standing_revocations: 'standing_revocations()',
  receive_sms: `receive_sms('SM new', '+12030000008', 'Hi', now(), 'tenant_8', 'agent_8')`,
  receive_sms_batch: `receive_sms_batch('{"texts": [{"messageId": "SM a", "phoneNumber": "+12030000008", "content": "Hi",
      "receivedAt": "2026-01-01T00:00:00Z"}, {"messageId": "SM b", "phoneNumber": "+12030000009", "content": "Hi",
      "receivedAt": "2026-01-01T00:00:00Z"}]}')`,
  find_receipt: `find_receipt('SM100', '+12030000100', 'Hi', 'sms-agent')`,
  claim_work: 'claim_work(5, 5, 5, 5, 5000)',
  renew_leases: `renew_leases('{${idOf('leases', 2)},${idOf('leases', 3)}}', 5000)`,
  route_turn: `route_turn(${held(2)}, 'APPROVAL', ${steps}, p_draft => ${draft}, p_notification => ${notification}, p_reminder_ms => 1000,
      p_payment_plan => ${plan}, p_tenant_id => 'tenant_2', p_escalations => '{"escalations": []}')`,
  opt_out_late: `opt_out_late(${held(2)}, 'stop')`,
  release_turn: `release_turn(${held(2)}, 1000, 'busy', false, ${steps})`,
  fail_turn: `fail_turn(${held(2)}, 'broke', ${steps}, ${escalation}, ${notification})`,
  begin_send: `begin_send(${held(3)}, false, null, 3, ${escalation}, ${notification})`,
  complete_send: `complete_send(${held(3)}, 'agent', 'PR new', false, ${steps}, 1000)`,
  find_unproven_send: `find_unproven_send(${held(3)})`,
  settle_sends: `settle_sends(${uuids('workflows', 60_005)}, 'SENT', 'ann')`,
  suppress_send: `suppress_send(${held(3)}, 'opted out', ${steps})`,
  pass_deadline: `pass_deadline(${uuid('workflows', 60_004)}, 'approval_reminder', '2026-01-01', null, ${notification}, 'approval_expiry', 1000)`,
  complete_notification: `complete_notification(${uuid('notifications', 7)}, ${uuid('leases', 7)})`,
  release_notification: `release_notification(${uuid('notifications', 7)}, ${uuid('leases', 7)}, 1000, 'busy')`,
  raise_alert: `raise_alert('model', ${notification})`,
  end_alert: `end_alert('model')`,
  decide_draft: `decide_draft(${uuid('drafts', 60_004)}, 1, 'APPROVE', 'ann', null, 'Hi')`,
  regenerate_draft: `regenerate_draft(${uuid('drafts', 60_004)}, 1, 'ann', 'shorter')`,
  claim_draft: `claim_draft(${uuid('drafts', 60_004)}, 1, 'ann', 'ann@example.com', 60000)`,
  release_draft: `release_draft(${uuid('drafts', 60_004)}, 'ann')`,
  find_draft: `find_draft(${uuid('drafts', 60_004)})`,
  retry_workflow: `retry_workflow(${uuid('workflows', 60_005)}, 'ann', 'mended')`,
  handle_escalation: `handle_escalation(${uuid('escalations', 60_005)}, 'RESOLVED', 'ann', 'done')`,
  escalate_conversation: `escalate_conversation(${uuid('conversations', 8)}, 'ann', ${escalation}, ${notification})`,
  open_escalations: 'open_escalations()',
  send_message: `send_message(${uuid('conversations', 8)}, 'ann', ${draft})`,
  set_consent: `set_consent('+12030000008', 'OPTED_OUT', 'ann', 'called')`,
  record_delivery_status: `record_delivery_status('PR100', 'delivered')`,
  submit_payment_plan: `submit_payment_plan(${uuid('conversations', 8)}, 'tenant_8', ${plan}, 'ann')`,
  find_payment_plan: `find_payment_plan(${uuid('payment_plans', 60_006)})`,
  decide_payment_plan: `decide_payment_plan(${uuid('payment_plans', 60_006)}, 'COUNTERED', 'ann', null, '{}', ${draft}, ${notification}, 1000)`,
  conversation_ids: `conversation_ids('{agent_8,agent_9}')`,
  find_conversation: `find_conversation('agent_8')`,
  find_number: `find_number('+12030000008')`,
  remember_properties: `remember_properties('{"tenant_8": "Elm Court"}')`,
  get_properties: `get_properties(${uuids('conversations', 8)})`,
  ids_within: `ids_within('drafts', '{"ids": ["${idOf('drafts', 8)}"], "properties": ["Property 9"]}')`,
  get_known_texts: `get_known_texts(${uuids('conversations', 8)})`,
  get_conversations: `get_conversations(${uuids('conversations', 8)})`,
  get_workflows: `get_workflows(${uuids('workflows', 8)})`,
  get_drafts: `get_drafts(${uuids('drafts', 8)})`,
  get_drafts_of_workflows: `get_drafts_of_workflows(${uuids('workflows', 8)})`,
  get_escalations: `get_escalations(${uuids('escalations', 13)})`,
  get_escalations_of_workflows: `get_escalations_of_workflows(${uuids('workflows', 13)})`,
  get_payment_plans_of_workflows: `get_payment_plans_of_workflows(${uuids('workflows', 17)})`,
  read_many: `read_many('{"conversations": ["${idOf('conversations', 8)}"], "draftsOfWorkflows": ["${idOf('workflows', 8)}"],
      "pages": [{"filter": {"conversationIds": ["${idOf('conversations', 8)}"]}, "limit": 5}],
      "counts": [{"filter": {"conversationIds": ["${idOf('conversations', 8)}"]}, "most": 100}],
      "escalationsOfConversations": [{"conversationId": "${idOf('conversations', 4)}", "statuses": null, "holding": true}]}')`,
  list_workflows: `list_workflows('{"statuses": ["SENT", "FAILED"]}', 20)`,
  list_drafts: `list_drafts('{"statuses": ["PENDING"]}', 20)`,
  list_escalations: `list_escalations('{"types": ["SYSTEM"]}', 20)`,
  list_payment_plans: `list_payment_plans('{"tenantIds": ["tenant_8"]}', 20)`,
  list_events: `list_events('{"workflowIds": ["${idOf('workflows', 8)}"]}', 20)`,
  list_conversations: `list_conversations('{}', 20)`,
  count_workflows: `count_workflows('{"statuses": ["FAILED"]}', 1000)`,
  count_drafts: `count_drafts('{"statuses": ["PENDING"]}', 1000)`,
  count_escalations: `count_escalations('{"statuses": ["OPEN"]}', 1000)`,
  count_payment_plans: `count_payment_plans('{"statuses": ["VALID"]}', 1000)`,
  count_events: `count_events('{"workflowIds": ["${idOf('workflows', 8)}"]}', 1000)`,
  count_conversations: `count_conversations('{"holdsOnly": true}', 1000)`,
  open_approvals: 'open_approvals()',
  read_events: `read_events((select cursor_of(epoch, position - 20) from events order by epoch desc, position desc limit 1), 100)`,
  verify_log: 'verify_log(null, 5)',
  measure_window: `measure_window(now() - interval '1 hour')`,
  measure_series: `measure_series(array[(now() - interval '1 hour')::text, (now() - interval '30 minutes')::text])`,
  measure_calibration: `measure_calibration(now() - interval '1 hour')`,
};

/**
 * How much a window of time holds only statistics can tell: without them these read the log as a whole, which is right for
 * a long window.
 */
export const needsStatistics = ['measure_window', 'measure_series', 'measure_calibration'];
