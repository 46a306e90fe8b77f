import { UpstreamError } from '../clients/upstream-error.ts';
import { because, type Reason } from '../domain/reason.ts';

/** What went wrong, for a person: which service failed, or what is wrong with us. */
export function reasonOfFailure(error: unknown): Reason {
  if (!(error instanceof UpstreamError))
    return because('FAILED', { error: error instanceof Error ? error.message : String(error) });
  const { service, message } = error;
  return because('SERVICE_FAILED', { serviceCode: service, error: message.replace(`${service}: `, '') });
}
