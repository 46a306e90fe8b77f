import type { DraftCheck } from './domain/draft-check.ts';
import type { Escalation } from './domain/escalation.ts';

/**
 * The failures that a caller can act on. They travel as data, in the unions of the schema; anything else is thrown and
 * masked. None is a JavaScript error: a GraphQL executor takes an error that is returned for one that was thrown.
 */

/** One thing wrong with the input: where (`content`, `phoneNumber`) and what. */
export interface FieldError {
  path: string;
  message: string;
}

abstract class Failure {
  abstract readonly code: string;
  /** What went wrong, in words. */
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

export class ValidationError extends Failure {
  readonly code = 'VALIDATION';
  readonly fields: readonly FieldError[];
  constructor(fields: readonly FieldError[]) {
    super(fields.map((field) => `${field.path}: ${field.message}`).join('; '));
    this.fields = fields;
  }
}

export class NotFoundError extends Failure {
  readonly code = 'NOT_FOUND';
}

/** Somebody or something else was first; the ids lead to the draft and the workflow as they are now. */
export class ConflictError extends Failure {
  readonly code = 'CONFLICT';
  readonly draftId: string | null;
  readonly workflowId: string | null;
  constructor(message: string, now: { draftId?: string; workflowId?: string }) {
    super(message);
    this.draftId = now.draftId ?? null;
    this.workflowId = now.workflowId ?? null;
  }
}

/** Too much at once; nothing was kept, and the same may come again after these seconds. */
export class RateLimitedError extends Failure {
  readonly code = 'RATE_LIMITED';
  readonly retryAfterSeconds: number;
  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class OptedOutError extends Failure {
  readonly code = 'OPTED_OUT';
}

/** What was said may be evidence, since these escalations are open: nothing is erased. */
export class LegalHoldError extends Failure {
  readonly code = 'LEGAL_HOLD';
  readonly escalations: readonly Escalation[];
  constructor(escalations: readonly Escalation[]) {
    const types = [...new Set(escalations.map(({ type }) => type))].join(', ');
    super(
      `Nothing is erased: what was said may be evidence (${types}). Resolve the escalations, or give an overrideReason, which stays on record.`,
    );
    this.escalations = escalations;
  }
}

/** What a person wanted to send fails checks, or goes into holds that forbid contact: nothing was sent (B38). */
export class ChecksFailedError extends Failure {
  readonly code = 'CHECKS_FAILED';
  readonly checks: readonly DraftCheck[];
  readonly holds: readonly Escalation[];
  constructor({ checks, holds }: { checks: readonly DraftCheck[]; holds: readonly Escalation[] }) {
    const found = [
      ...checks.map(({ name, detail }) => detail ?? `Check failed: ${name}.`),
      ...holds.map(({ type, reason }) => `${type}: ${reason}`),
    ];
    super(`Nothing was sent. ${found.join(' ')} With an overrideReason it is done all the same, and on record.`);
    this.checks = checks;
    this.holds = holds;
  }
}
