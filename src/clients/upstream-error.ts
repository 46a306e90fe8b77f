/**
 * A call to an upstream service that did not end well. `refused`: final, the same call fails again. `unavailable`: worth another
 * try later.
 */
export class UpstreamError extends Error {
  readonly service: string;
  readonly kind: 'refused' | 'unavailable';
  /** What went wrong in words of our own: nothing that the service said, which may be personal. */
  readonly summary: string;
  /** The service's own wish for when to come back. */
  readonly retryAfterMs: number | null;
  /** The call was never made: its circuit is open, the service asked to be left alone, or too many wait already. */
  readonly notTried: boolean;
  /** The call may have taken effect all the same: it broke off after it was handed over. */
  readonly outcomeUnknown: boolean;
  /** There was too much for the service at once: it said so, or did not answer in time. */
  readonly congested: boolean;

  constructor(
    service: string,
    kind: 'refused' | 'unavailable',
    message: string,
    options: {
      summary?: string;
      retryAfterMs?: number | null;
      notTried?: boolean;
      outcomeUnknown?: boolean;
      congested?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(`${service}: ${message}`, { cause: options.cause });
    this.service = service;
    this.kind = kind;
    this.summary = options.summary ?? message;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.notTried = options.notTried ?? false;
    this.outcomeUnknown = options.outcomeUnknown ?? false;
    this.congested = options.congested ?? false;
  }
}

/** The provider sends nothing to this number because its owner opted out there (Twilio's 21610). */
export class NumberOptedOutError extends UpstreamError {
  constructor(service: string, message: string) {
    super(service, 'refused', message, { summary: 'the number opted out' });
  }
}

export function isUnavailable(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.kind === 'unavailable';
}
