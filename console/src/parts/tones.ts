import type {
  DraftStatus,
  EscalationStatus,
  PaymentPlanStatus,
  Severity,
  WorkflowStatus,
} from '../graphql/generated/graphql.ts';
import type { Tone } from './badge.tsx';

export const severityTone: Record<Severity, Tone> = { LOW: 'neutral', MEDIUM: 'accent', HIGH: 'warn', CRITICAL: 'bad' };

export const workflowTone: Record<WorkflowStatus, Tone> = {
  RECEIVED: 'neutral',
  PROCESSING: 'neutral',
  AWAITING_APPROVAL: 'accent',
  SCHEDULED: 'accent',
  SENDING: 'accent',
  SENT: 'good',
  UNCONFIRMED: 'bad',
  ESCALATED: 'warn',
  SUPPRESSED: 'neutral',
  SUPERSEDED: 'neutral',
  REJECTED: 'neutral',
  FAILED: 'bad',
};

export const draftTone: Record<DraftStatus, Tone> = {
  PENDING: 'accent',
  APPROVED: 'good',
  AUTO_APPROVED: 'good',
  REJECTED: 'neutral',
  ESCALATED: 'warn',
  SUPERSEDED: 'neutral',
  EXPIRED: 'warn',
};

export const escalationTone: Record<EscalationStatus, Tone> = {
  OPEN: 'warn',
  ACKNOWLEDGED: 'accent',
  RESOLVED: 'good',
};

export const planTone: Record<PaymentPlanStatus, Tone> = {
  VALID: 'good',
  NEEDS_REVIEW: 'warn',
  INVALID: 'bad',
  APPROVED: 'good',
  REJECTED: 'neutral',
  COUNTERED: 'accent',
};
