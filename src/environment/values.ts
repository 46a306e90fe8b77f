import { isSupportedCountry } from 'libphonenumber-js/max';
import { z } from 'zod';
import { parseQuietHours } from '../domain/quiet-hours.ts';
import { parseReliabilityScale } from '../domain/reliability.ts';
import { isRange } from '../http/client-address.ts';

/** How values of the environment are read; what a message says names no value, since it may be a secret. */

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL', abort: true })
  // Fetch refuses such an address, and its error shows the password.
  .refine((url) => !URL.parse(url)?.username && !URL.parse(url)?.password, {
    error: 'must not contain a user name or password',
  })
  // Paths are appended to it.
  .refine((url) => !URL.parse(url)?.search && !URL.parse(url)?.hash, {
    error: 'must not contain a query or a fragment',
  });
export const fraction = z.coerce.number('must be a number').min(0, 'must be from 0 to 1').max(1, 'must be from 0 to 1');
export const whole = (least: number, most: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(least, `must be from ${least} to ${most}`)
    .max(most, `must be from ${least} to ${most}`);

/** How long one attempt at a service may take. */
export const timeout = (usualMs: number) => whole(100, 600_000).default(usualMs);

/** A length of time that is configured in hours, in milliseconds. */
export const hours = (usual: number) =>
  z.coerce
    .number('must be a number of hours')
    .positive('must be more than 0')
    .max(8_760, 'must be a year at most')
    .default(usual)
    .transform((count) => count * 3_600_000);

export const quietHours = z.string().transform((text, context) => {
  if (text === 'off') return null;
  const quiet = parseQuietHours(text);
  if (quiet !== null) return quiet;
  context.addIssue({ code: 'custom', message: 'must be off, or two times of day such as 21:00-08:00' });
  return z.NEVER;
});

export const reliabilityScale = z.string().transform((text, context) => {
  const scale = parseReliabilityScale(text);
  if (scale !== null) return scale;
  context.addIssue({ code: 'custom', message: 'must be two numbers such as 0-1, 0-10 or 0-100' });
  return z.NEVER;
});

/** Words by comma; blank ones are none. */
export const commaList = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** Countries by their ISO codes; the territories of the United States have codes of their own. */
export const countries = z
  .string()
  .default('US,CA,PR,VI,GU,AS,MP')
  .transform((list) => new Set(commaList.parse(list.toUpperCase())))
  .refine((codes) => codes.size > 0 && [...codes].every((code) => isSupportedCountry(code)), {
    error: 'must be two-letter country codes such as US,CA, by comma',
  });

/** Origins as browsers send them, by comma. */
export const origins = commaList.refine(
  (list) => list.every((origin) => URL.parse(origin)?.origin === origin && origin.startsWith('http')),
  {
    error: 'must be origins such as https://console.example.com, by comma',
  },
);

/** Names by which the gateway may be called; null: none are named. */
export const hosts = z
  .string()
  .optional()
  .transform((list) => (list === undefined ? null : commaList.parse(list.toLowerCase())));

/** Addresses and subnets. */
export const ranges = commaList.refine((list) => list.every(isRange), {
  error: 'must be addresses or subnets such as 10.0.0.0/8, by comma',
});

/** Who may be kept to trusted documents, by the words of the configuration. */
const documentGroupTable = {
  approvers: 'approver',
  analysts: 'analyst',
  admins: 'admin',
  services: 'service',
} as const;
const isDocumentGroup = (word: string): word is keyof typeof documentGroupTable =>
  Object.hasOwn(documentGroupTable, word);

export const documentGroups = commaList
  .refine((words) => words.every((word) => word === 'off' || isDocumentGroup(word)), {
    error: `must be off, or some of ${Object.keys(documentGroupTable).join(', ')}, by comma`,
  })
  .transform((words) => words.filter(isDocumentGroup).map((word) => documentGroupTable[word]));

/** By comma; what is too short can be found by trying. */
export const auditKeys = commaList.refine((keys) => keys.every((key) => key.length >= 32), {
  error: 'must be at least 32 characters long, each',
});

/** Anything else cannot be sent in a header, and the error that says so would show it. */
export const headerWord = z.string().regex(/^[\x21-\x7e]+$/, 'must be one word without accents');

export const timeZone = z.string().refine(
  (name) => {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== null;
    } catch {
      return false;
    }
  },
  { error: 'must be an IANA time zone such as America/New_York' },
);

export const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional();
