/**
 * A call to a neighbour that did not end well. `refused`: final, the same call fails again. `unavailable`: worth another
 * try later.
 */
export class UpstreamError extends Error {
  readonly service: string;
  readonly kind: 'refused' | 'unavailable';
  /** The neighbour's own wish for when to come back. */
  readonly retryAfterMs: number | null;
  /** The call may have taken effect all the same: it broke off after it was handed over. */
  readonly outcomeUnknown: boolean;

  constructor(
    service: string,
    kind: 'refused' | 'unavailable',
    message: string,
    options: { retryAfterMs?: number | null; outcomeUnknown?: boolean; cause?: unknown } = {},
  ) {
    super(`${service}: ${message}`, { cause: options.cause });
    this.service = service;
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}

export function isUnavailable(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.kind === 'unavailable';
}
