import { z } from 'zod';
import { instant } from './instant.ts';
import { namesOf } from './value-table.ts';

/** What is let in no more. */
export const revocationKindTable = {
  SUBJECT: { description: 'Somebody, with every token of theirs: a `sub`.' },
  TOKEN: { description: 'One token: its `jti`.' },
} as const;
export type RevocationKind = keyof typeof revocationKindTable;

export const revocationSchema = z.object({
  id: z.string(),
  kind: z.enum(namesOf(revocationKindTable)),
  value: z.string(),
  reason: z.string(),
  revokedBy: z.string(),
  revokedAt: instant,
});
/** A subject or a token that is let in no more, until somebody lifts it. */
export type Revocation = z.infer<typeof revocationSchema>;
