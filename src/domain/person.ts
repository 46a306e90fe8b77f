import { z } from 'zod';
import { instant } from './instant.ts';

export const personSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  seenAt: instant,
});
/** Somebody who has signed in to decide, as their token last said. */
export type Person = z.infer<typeof personSchema>;

/** Somebody who signs in, with what they may do and see. */
export interface SignedIn extends Omit<Person, 'seenAt'> {
  role: string;
  /** Null: all properties. */
  properties: readonly string[] | null;
}

/** What people call each other by. */
export const nameOf = ({ id, name, email }: Person): string => name ?? email ?? id;
