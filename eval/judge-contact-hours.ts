import type { Finding } from './finding.ts';
import type { Observed } from './observed.ts';

/** Where the sandbox's tenants live, and whence their numbers in the corpus are. */
const zone = 'America/New_York';

/** An answer that is allowed now comes this much after the question at most. */
const slackMs = 120_000;

/**
 * Whether the next text may go out when the tenant wants it (B18). At an hour at which they may be texted anyway, a rule
 * that was remembered and one that was not look the same: then there is nothing to tell.
 */
export function judgeContactHours(
  hours: 'unchanged' | { from?: string | undefined; to?: string | undefined },
  { nextAllowedSendAt, at }: Pick<Observed, 'nextAllowedSendAt' | 'at'>,
): Finding {
  const finding = (ok: boolean | null, expected: string, got: string): Finding => {
    return { rule: 'contactHours', ok, expected, got };
  };
  const described = hours === 'unchanged' ? 'no rule' : `${hours.from ?? '00:00'} to ${hours.to ?? '24:00'}`;

  const next = nextAllowedSendAt;
  const allowedNow = next.getTime() <= at.getTime() + slackMs;
  const got = allowedNow ? 'allowed now' : `allowed from ${next.toISOString()}`;
  if (hours === 'unchanged') return finding(allowedNow, described, got);

  const now = clockOf(at);
  const early = hours.from !== undefined && now < hours.from;
  const late = hours.to !== undefined && now >= hours.to;
  if (!early && !late) return finding(allowedNow ? null : false, described, `${got}, at an hour that tells nothing`);
  const tomorrow = next.getTime() > at.getTime() && dayOf(next) > dayOf(at);
  return finding(early ? clockOf(next) === hours.from : tomorrow, described, got);
}

const clockOf = (instant: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(instant);

const dayOf = (instant: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);
