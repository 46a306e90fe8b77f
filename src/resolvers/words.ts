import { z } from 'zod';
import { cleanWords } from '../domain/inbound-words.ts';
import { toSmsText } from '../domain/sms.ts';

const remark = z.string().trim().max(2000, 'is longer than 2,000 characters');

/** Why somebody did something, for the audit trail; needed, and something that a reader sees. */
export const reasonSchema = remark.refine((text) => /[^\p{C}\p{Z}]/u.test(text), 'must not be blank');

/** A name of something, or what is said of it, on one line. */
export const lineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be blank')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'must be one line of plain words');

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

/** What is searched for: longer than any name with unit and property; each of its words is looked for in every conversation. */
export const searchSchema = z
  .string()
  .max(100, 'is longer than 100 characters')
  .refine((text) => text.isWellFormed(), 'is not well-formed Unicode')
  .nullish();
