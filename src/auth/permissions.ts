import type { RoleName } from './viewer.ts';

/**
 * Who may call what: every field of Query, Mutation and Subscription by its name. The schema takes its rules from here,
 * and a field without one does not compile. Administrators may do everything that a person may; texts are only taken
 * in from the SMS Agent.
 */
export const permissions = {
  receiveSms: ['service'],
  approveDraft: ['approver', 'admin'],
  rejectDraft: ['approver', 'admin'],
  escalateDraft: ['approver', 'admin'],
  regenerateDraft: ['approver', 'admin'],
  claimDraft: ['approver', 'admin'],
  releaseDraft: ['approver', 'admin'],
  sendMessage: ['approver', 'admin'],
  startOutreach: ['approver', 'admin'],
  escalateConversation: ['service', 'approver', 'admin'],
  submitPaymentPlan: ['service', 'approver', 'admin'],
  decidePaymentPlan: ['approver', 'admin'],
  decidePromise: ['approver', 'admin'],
  setConsent: ['approver', 'admin'],
  recordDeliveryStatus: ['service'],
  retryWorkflow: ['approver', 'admin'],
  settleSend: ['approver', 'admin'],
  setBusinessFact: ['admin'],
  removeBusinessFact: ['admin'],
  createWebhook: ['admin'],
  updateWebhook: ['admin'],
  removeWebhook: ['admin'],
  acknowledgeEscalation: ['approver', 'admin'],
  resolveEscalation: ['approver', 'admin'],
  assignConversation: ['approver', 'admin'],
  snoozeConversation: ['approver', 'admin'],
  addNote: ['approver', 'admin'],
  revokeAccess: ['admin'],
  restoreAccess: ['admin'],
  eraseTenant: ['admin'],

  decideReplyForm: ['admin'],
  createReplyForm: ['admin'],

  viewer: ['service', 'approver', 'analyst', 'admin'],
  tenant: ['approver', 'analyst', 'admin'],
  delinquentTenants: ['approver', 'analyst', 'admin'],
  portfolio: ['approver', 'analyst', 'admin'],
  conversations: ['approver', 'analyst', 'admin'],
  conversation: ['service', 'approver', 'analyst', 'admin'],
  workflow: ['service', 'approver', 'analyst', 'admin'],
  workflows: ['approver', 'analyst', 'admin'],
  draft: ['approver', 'analyst', 'admin'],
  drafts: ['approver', 'analyst', 'admin'],
  checkText: ['approver', 'admin'],
  escalation: ['approver', 'analyst', 'admin'],
  escalations: ['approver', 'analyst', 'admin'],
  workItems: ['approver', 'analyst', 'admin'],
  workItemCounts: ['approver', 'analyst', 'admin'],
  workItemGroups: ['approver', 'analyst', 'admin'],
  decisions: ['approver', 'analyst', 'admin'],
  people: ['approver', 'analyst', 'admin'],
  paymentPlan: ['approver', 'analyst', 'admin'],
  paymentPlans: ['approver', 'analyst', 'admin'],
  promises: ['approver', 'analyst', 'admin'],
  promiseRates: ['approver', 'analyst', 'admin'],
  previewPaymentPlan: ['approver', 'admin'],
  replyForms: ['approver', 'admin'],
  previewOutreach: ['approver', 'admin'],
  workflowsById: ['approver', 'analyst', 'admin'],
  auditTrail: ['approver', 'analyst', 'admin'],
  metrics: ['approver', 'analyst', 'admin'],
  metricsSeries: ['approver', 'analyst', 'admin'],
  metricsGroups: ['approver', 'analyst', 'admin'],
  sentTexts: ['approver', 'analyst', 'admin'],
  webhooks: ['admin'],
  revocations: ['admin'],
  erasures: ['admin'],
  calibration: ['approver', 'analyst', 'admin'],
  dependencies: ['approver', 'analyst', 'admin'],
  analyzeMessage: ['approver', 'analyst', 'admin'],
  analyzeReply: ['approver', 'analyst', 'admin'],
  businessFacts: ['approver', 'analyst', 'admin'],

  approvalRequested: ['approver', 'admin'],
  escalationRaised: ['approver', 'admin'],
  workItemChanged: ['approver', 'admin'],
  workflowUpdated: ['service', 'approver', 'analyst', 'admin'],
} as const satisfies Record<string, readonly RoleName[]>;

/**
 * What somebody whose token names properties may not call: it is about all properties, and cannot be narrowed. All else is
 * narrowed to their properties, or tells nothing of tenants.
 */
export const acrossProperties: readonly string[] = [
  'portfolio',
  'revokeAccess',
  'restoreAccess',
  'revocations',
  'eraseTenant',
  'erasures',
  'decideReplyForm',
  'createReplyForm',
  'setBusinessFact',
  'removeBusinessFact',
  'webhooks',
  'createWebhook',
  'updateWebhook',
  'removeWebhook',
] satisfies (keyof typeof permissions)[];

export type Operation = keyof typeof permissions;

export function mayCall(role: RoleName, operation: string): boolean {
  const allowed: readonly RoleName[] = Object.hasOwn(permissions, operation) ? permissions[operation as Operation] : [];
  return allowed.includes(role);
}
