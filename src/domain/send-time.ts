import { nextAllowedSendAt, type QuietHours, type QuietWindow } from './quiet-hours.ts';
import { timeZonesOf } from './time-zones.ts';

/** When texts may go out, from configuration. */
export interface SendHours {
  /** Null: at any hour. */
  quietHours: QuietHours | null;
  /** IANA. */
  businessTimeZone: string;
}

/** What is known of a tenant's day. */
export interface TenantHours {
  /** E.164. */
  phoneNumber: string;
  /** IANA, of the tenant's record. */
  timeZone: string | null;
  quietWindows: readonly QuietWindow[];
}

/** The tenant's zones, never none; the first is the one that they live by, as far as is known. */
function zonesOf(tenant: Omit<TenantHours, 'quietWindows'>, { businessTimeZone }: SendHours): string[] {
  return timeZonesOf({ recordedZone: tenant.timeZone, phoneNumber: tenant.phoneNumber, businessTimeZone });
}

/** The zone that the tenant lives by, as far as is known. */
export function homeZone(tenant: Omit<TenantHours, 'quietWindows'>, hours: SendHours): string {
  return zonesOf(tenant, hours)[0] ?? hours.businessTimeZone;
}

/**
 * The first instant from `now` on at which a text may go out to the tenant: by the law's hours in every zone that counts,
 * and by the tenant's own (B16, B18). Where zones that disagree leave no time for the tenant's own hours, those are read
 * in the zone that the tenant lives by. Null: never, as for a number of a country so wide that its zones share no fit
 * hour; a human must find out where the tenant is.
 */
export function sendTime(now: Date, tenant: TenantHours, { quietHours, businessTimeZone }: SendHours): Date | null {
  const zones = zonesOf(tenant, { quietHours, businessTimeZone });
  const own = tenant.quietWindows;
  return (
    nextAllowedSendAt(now, quietHours, zones, own) ??
    nextBoth(
      now,
      (at) => nextAllowedSendAt(at, quietHours, zones),
      (at) => nextAllowedSendAt(at, null, zones.slice(0, 1), own),
    )
  );
}

type NextAllowed = (at: Date) => Date | null;

/** Turns from one rule to the other until both allow the same instant; each turn passes a quiet stretch of a week. */
function nextBoth(now: Date, one: NextAllowed, other: NextAllowed): Date | null {
  let at: Date | null = now;
  for (let stretches = 0; at !== null && stretches < 40; stretches += 1) {
    const allowed = one(at);
    at = allowed && other(allowed);
    if (at !== null && allowed?.getTime() === at.getTime()) return at;
  }
  return null;
}

const dayMs = 24 * 3_600_000;

/**
 * When a text that was decided on may go out if not now; null: now. Where no hour is fit, it is looked at again in a day:
 * the tenant's record may have been mended.
 */
export function sendAtOrNow(now: Date, tenant: TenantHours, hours: SendHours): Date | null {
  const at = sendTime(now, tenant, hours) ?? new Date(now.getTime() + dayMs);
  return at.getTime() === now.getTime() ? null : at;
}
