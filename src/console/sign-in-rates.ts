import { RateLimiterMemory } from 'rate-limiter-flexible';
import { secondsUntil } from '../limits/text-rates.ts';

/**
 * Tries to sign in to one account in 5 minutes: more than somebody who has forgotten which password it was, and too few
 * to guess one. Supabase Auth counts by network address, and sees only the gateway's.
 */
const triesOfAccount = { points: 10, duration: 300 };

/** Tries of one network address in a minute; an office, or a load balancer, is one address. */
const triesOfAddress = { points: 100, duration: 60 };

/** Renewals of one network address in a minute: every open tab makes one an hour, and one when it is loaded. */
const renewalsOfAddress = { points: 600, duration: 60 };

/** How often somebody may try to sign in, counted in this process. */
export interface SignInRates {
  /** Counts a try, unless it is one too many: then the seconds until the next may come. */
  admitTry(address: string, email: string | null): Promise<number | null>;
  admitRenewal(address: string): Promise<number | null>;
}

export function createSignInRates(): SignInRates {
  const accounts = new RateLimiterMemory(triesOfAccount);
  const addresses = new RateLimiterMemory(triesOfAddress);
  const renewals = new RateLimiterMemory(renewalsOfAddress);
  return {
    async admitTry(address, email) {
      const seconds = await secondsUntil(addresses, address);
      if (seconds !== null || email === null) return seconds;
      return secondsUntil(accounts, email.trim().toLowerCase());
    },
    admitRenewal: (address) => secondsUntil(renewals, address),
  };
}
