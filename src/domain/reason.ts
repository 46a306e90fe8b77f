import { z } from 'zod';
import { type ArgumentsOf, fillIn, storedArguments } from './coded-sentence.ts';
import { type EscalationType, firstStepOf } from './escalation-type.ts';
import { formatDollars } from './money.ts';
import { namesOf } from './value-table.ts';

interface ReasonRow {
  description: string;
  /** Arguments for those who word it themselves. */
  unsaid?: string;
}

/**
 * What came of a step of the work, and why a person takes over, in English sentences. What stands in braces is an argument, whose
 * name says what it is: `…Cents` an amount of money, `…Day` a date, `…Code` a name of the gateway's own, `…Count` a number. All others
 * are words: a tenant's, the model's or a service's. What was ever stored stays in the table, with its arguments.
 */
export const reasonTable = {
  ROUTED: { description: '{routeCode}' },
  RAISED: { description: '{escalationCode}:' },
  REPLY_DRAFTED: { description: 'A reply is drafted.' },
  TENANT_WROTE: { description: 'The tenant wrote: "{words}"' },
  TENANT_WROTE_URGENTLY: { description: 'The tenant wrote: "{words}". {firstStepCode}' },
  MAY_WANT_NO_TEXTS: {
    description: 'The tenant wrote: "{words}". They may want no more texts, although no rule says so.',
  },
  MAY_BE_SOMEBODY_ELSE: {
    description: 'The tenant wrote: "{words}". It may be somebody else who writes, although no rule says so.',
  },
  MAY_NEED_A_PERSON: { description: 'The tenant may need a person, although no rule says so: "{words}".' },
  TEXT_WITHOUT_WORDS: { description: 'The tenant sent a text without words.' },
  PICTURE_WITHOUT_WORDS: { description: 'The tenant sent a picture without words.' },
  PICTURES_WITHOUT_WORDS: { description: 'The tenant sent {pictureCount} pictures without words.' },
  HOURS_TOO_NARROW: { description: 'The tenant asks for hours that leave hardly any.' },
  SPECIAL_NUMBER: {
    description:
      'The text cannot be answered by text: texts do not go to premium, toll-free and other special numbers.',
  },
  COUNTRY_UNKNOWN: {
    description: 'The text cannot be answered by text: texts do not go to a number whose country is not known.',
  },
  COUNTRY_NOT_SERVED: {
    description: 'The text cannot be answered by text: texts do not go to the country of this number ({countryCode}).',
  },
  OPTED_OUT_NOW: { description: 'The tenant opted out.' },
  IS_OPTED_OUT: { description: 'The tenant has opted out.' },
  PERSON_HAS_IT: { description: 'A human has the conversation.' },
  KEYWORD: { description: 'A keyword.' },
  KEYWORDS_ANSWERED: { description: 'The number has had its answers to keywords for a day.' },
  NO_TENANT: { description: 'No tenant has this number.' },
  UNKNOWN_NUMBER: { description: 'No tenant is known for this phone number.' },
  NOT_READ: { description: 'Could not be read: {fieldsCode}.' },
  DRAFTED_BY: { description: '{modelCode}' },
  NO_USABLE_ANSWER: { description: 'No usable answer: {answerCode}.' },
  NO_USABLE_REPLY: { description: 'The model gave no usable reply ({answer}).' },
  CONFIDENCE: { description: 'Confidence {confidenceCount}.' },
  ALL_CHECKS_PASSED: { description: 'Confidence {confidenceCount}, and every check passed.' },
  CONFIDENCE_TOO_LOW: { description: 'Confidence {confidenceCount} is below {leastCount}.' },
  CHECK_FAILED: { description: 'Check failed: {checkCode}.' },
  CHECK_FOUND: { description: '{finding}', unsaid: '{checkCode}' },
  MODEL_READS: { description: 'The model reads: "{words}"' },
  MODEL_ASKS: { description: 'The model asks for a human.' },
  MODEL_ASKS_SINCE: { description: '{why}' },
  OFFERS_TOO_LITTLE: { description: 'The tenant offers less than {leastCents} a week.' },
  NO_FIT_HOUR: { description: 'No hour is fit to text in every zone of this number.' },
  PICTURE_WITH_TEXT: { description: 'The tenant sent a picture with the text.' },
  TEXTS_TOO_LONG: { description: 'The texts are longer than what the model is shown.' },
  APPROVER_ASKED: { description: 'An approver asked for this draft.' },
  RESTORED: { description: 'The database was restored.' },
  WENT_OUT: { description: 'The earlier attempt went out.' },
  DID_NOT_GO_OUT: { description: 'The earlier attempt did not go out.' },
  OPTED_OUT_AT_PROVIDER: { description: 'The provider says that the number opted out.' },
  UNPROVEN: { description: 'Nothing proves that the earlier attempt went out, or that it did not.' },
  MAY_NOT_HAVE_GONE_OUT: { description: 'A text may not have gone out.' },
  SERVICE_FAILED: { description: '{serviceCode}: {error}' },
  FAILED: { description: '{error}' },
  UNREADABLE: { description: 'What is stored of this turn cannot be read: {error}' },
  DECIDED_NOT_SENT: { description: 'A text that a person decided to send was not sent: {why}.' },
  FORM_RETIRED: {
    description: 'A reply that was to go out by itself was not sent: a form in it was retired before it went out.',
  },
  NOT_DELIVERED: { description: 'The provider reports the text {deliveryCode}.' },
  NOT_DELIVERED_SINCE: { description: 'The provider reports the text {deliveryCode} ({errorCode}).' },
  NOBODY_DECIDED: { description: 'No approver decided about the draft within {hourCount} hours.' },
  NO_ANSWER: { description: 'No answer within {hourCount} hours.' },
  PROMISE_NOT_KEPT: {
    description: '{amountCents} was promised for {dueDay}; the ledger shows {paidCents}.',
  },
  SECOND_IN_A_ROW: { description: 'It is the second promise in a row that was not kept.' },
  PROMISE_OVERTAKEN: {
    description:
      'A promised payment was not kept (due {dueDay}, paid {paidCents} of {amountCents}), and the tenant wrote before anybody had answered.',
  },
} as const satisfies Record<string, ReasonRow>;
export type ReasonCode = keyof typeof reasonTable;
export const reasonCodes = namesOf(reasonTable);

type Saying<Row extends ReasonRow> = Row['description'] | (Row extends { unsaid: infer Unsaid } ? Unsaid : never);
type ArgumentsFor<Code extends ReasonCode> = ArgumentsOf<Saying<(typeof reasonTable)[Code]> & string>;
/** Codes without arguments need none. */
type Given<Args> = keyof Args extends never ? [] : [args: Args];

export const reasonSchema = z.object({ code: z.enum(reasonCodes), args: z.record(z.string(), z.string()) });
/** Why something is as it is, by its code: whoever shows it words it in the language of the reader. */
export type Reason = z.infer<typeof reasonSchema>;

export const because = <Code extends ReasonCode>(code: Code, ...[args]: Given<ArgumentsFor<Code>>): Reason => ({
  code,
  args: storedArguments(args ?? {}),
});

/** In English words, one sentence after the other. */
export const reasonsInWords = (reasons: readonly Reason[]): string =>
  reasons.map(({ code, args }) => fillIn(reasonTable[code].description, args, argumentInWords)).join(' ');

/** Whether an argument is a figure, a day or a name of the gateway's own, so that its value is nobody's words. */
export const isFigureOrCode = (name: string): boolean => /(Cents|Day|Code|Count)$/.test(name);

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

function argumentInWords(name: string, value: string): string {
  if (name.endsWith('Cents')) return formatDollars(Number(value));
  if (name === 'firstStepCode') return firstStepOf(value as EscalationType) ?? '';
  if (name === 'countryCode') return countryNames.of(value) ?? value;
  return value;
}
