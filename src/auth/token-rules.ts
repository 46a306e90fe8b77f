import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { looksLikeSystemActor } from '../domain/actor.ts';
import { type RoleName, roles } from './viewer.ts';

/** What a token must say beside who it is for. */
export interface TokenRules {
  /** For whom it was issued; null: not known, and not asked. */
  audience: string | null;
  /** By whom; null: not known, and not asked. */
  issuer: string | null;
  /** The longest that a token may hold, in seconds: of a person's, and of a service's, which nobody renews every hour. */
  longestSeconds: { person: number; service: number };
}

/** How far the clocks of issuer and gateway may stand apart, in seconds. */
export const clockTolerance = 5;

/** Characters of a subject or a token's id; those of Supabase Auth have 36. */
const longestName = 255;

/** Without characters that cannot be seen, or that change how others are shown. */
const visibleName = z
  .string()
  .max(longestName)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+$/u)
  .refine((name) => name.trim() === name && name !== '');

const claimsSchema = z.object({
  sub: visibleName.refine((subject) => !looksLikeSystemActor(subject)),
  jti: visibleName.optional(),
  email: z.string().nullish(),
  // What somebody is called decides nothing: one that cannot be shown counts as none.
  name: visibleName.nullish().catch(null),
  user_metadata: z
    .object({ full_name: visibleName.nullish().catch(null), name: visibleName.nullish().catch(null) })
    .nullish()
    .catch(null),
  exp: z.number(),
  iat: z.number().optional(),
  app_metadata: z.object({
    role: z.enum(roles),
    pii: z.boolean().optional(),
    properties: z.array(z.string()).optional(),
  }),
});

/** What the gateway reads of a token whose signature holds. */
export type TokenClaims = z.infer<typeof claimsSchema>;

/** Null for a token that may be signed well and still says too little, or too much. */
export function claimsOf(payload: JWTPayload, { longestSeconds }: TokenRules, now: Date): TokenClaims | null {
  const { data } = claimsSchema.safeParse(payload);
  if (data === undefined) return null;
  const seconds = now.getTime() / 1_000;
  if (data.iat !== undefined && data.iat > seconds + clockTolerance) return null;
  const lifetime = data.exp - (data.iat ?? seconds);
  return lifetime > longestFor(data.app_metadata.role, longestSeconds) ? null : data;
}

const longestFor = (role: RoleName, { person, service }: TokenRules['longestSeconds']): number =>
  clockTolerance + (role === 'service' ? service : person);
