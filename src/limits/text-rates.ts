import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from './limits.ts';

/** How many new texts a phone number and a caller may hand in, counted in this process. */
export interface TextRates {
  /** Counts a text, unless it is one too many: then the seconds until it may come again. */
  admit(caller: string, phoneNumber: string): Promise<number | null>;
  /** Takes the count back: the text was no new one. */
  forget(caller: string, phoneNumber: string): void;
}

/** Seconds. */
const minute = 60;

export function createTextRates({ perNumber, perCaller }: Limits['textsPerMinute']): TextRates {
  const ofNumbers = new RateLimiterMemory({ points: perNumber, duration: minute });
  const ofCallers = new RateLimiterMemory({ points: perCaller, duration: minute });
  return {
    async admit(caller, phoneNumber) {
      return (await secondsUntil(ofNumbers, phoneNumber)) ?? secondsUntil(ofCallers, caller);
    },
    forget(caller, phoneNumber) {
      void ofNumbers.reward(phoneNumber);
      void ofCallers.reward(caller);
    },
  };
}

/** Counts one more, unless it is one too many: then the seconds until there may be one again. */
export async function secondsUntil(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
}
