import { z } from 'zod';
import { cleanWords } from '../domain/inbound-words.ts';
import { toSmsText } from '../domain/sms.ts';

const remark = z.string().trim().max(2000, 'is longer than 2,000 characters');

/** Why somebody did something, for the audit trail; needed. */
export const reasonSchema = remark.min(1, 'must not be blank');

/** What somebody may want to say about it. */
export const noteSchema = remark.nullish();

/** Why somebody sends a text against what failed; blank counts as none. */
export const overrideReasonSchema = remark.nullish();

/** A text as a human may write it. */
export const bodySchema = z
  .string()
  .max(1600, 'is longer than 1,600 characters')
  .refine((text) => toSmsText(text) !== '', 'must not be blank')
  .refine((text) => text.isWellFormed(), 'is not well-formed Unicode');

/** Words of a tenant that somebody hands on to be read. */
export const tenantWordsSchema = z
  .string()
  .transform((text) => cleanWords(text).words)
  .refine((words) => words.trim() !== '', 'must not be blank');
