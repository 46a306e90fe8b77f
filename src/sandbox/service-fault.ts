import { z } from 'zod';

/**
 * Faults in the middle of a stand-in's work: its handler plays them, where the others happen before or after it. A
 * handler that knows nothing of one answers as usual.
 */
export const serviceFault = z.discriminatedUnion('kind', [
  /**
   * SMS Agent, `/sms/send`: what comes of a text after the agent has written its row. `transient` (502), `breaks` (500 in
   * plain text), `dies` (no answer) and `refuses` (400, for good); `slow` answers 202 at last. `takes`: the texts that the
   * provider sends all the same (none; with `slow` 2). `errorCode`: the provider's own word on one that it refuses, in its
   * list alone.
   */
  z.strictObject({
    kind: z.literal('provider'),
    how: z.enum(['transient', 'breaks', 'dies', 'refuses', 'slow']).default('transient'),
    takes: z.number().int().min(0).max(3).optional(),
    errorCode: z.number().int().min(10_000).max(99_999).optional(),
  }),
  /** SMS Agent, `/conversations/*`: the clock of its database stands so far from UTC, and its times do not say so. */
  z.strictObject({ kind: z.literal('zone'), offsetMinutes: z.number().int().min(-720).max(840).default(-300) }),
  /**
   * Collections Monitor: what its records say in place of their own (`{"days_late": 12.7}`), what they `lack`, and whether money
   * and ids come as numbers where they are digits alone.
   */
  z.strictObject({
    kind: z.literal('record'),
    says: z.record(z.string(), z.unknown()).default({}),
    lacks: z.array(z.string()).default([]),
    numbers: z.boolean().default(false),
  }),
]);

export type ServiceFault = z.infer<typeof serviceFault>;
