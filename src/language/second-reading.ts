import { type Day, daysBetween, isDay } from '../domain/calendar.ts';
import type { EscalationType } from '../domain/escalation-type.ts';
import { usualSeverityOf } from '../domain/escalation-type.ts';
import type { ModelReading } from '../domain/model-reading.ts';
import { isPlanFigure } from '../domain/payment-plan.ts';
import type { SaidPromise } from '../domain/promise.ts';
import { severities } from '../domain/severity.ts';
import { foldText } from './engine/folded-text.ts';

/** A reason for a person that the rules did not see, in words that the tenant wrote. */
export interface SecondFinding {
  type: EscalationType;
  quotation: string;
}

/** Shorter than this a quotation is in any text. In folded characters. */
const shortest = 3;

/**
 * What the model's reading of a tenant's texts adds (B62), the most severe first: a quotation that is not in them, whatever its
 * case, accents, spaces and punctuation, counts for nothing.
 */
export function secondFindings(reading: ModelReading | undefined, texts: readonly string[]): SecondFinding[] {
  if (reading == null) return [];
  const isWritten = writtenIn(texts);
  const said: { type: EscalationType; quotation: string | null | undefined }[] = [
    { type: 'CONSENT_UNCLEAR', quotation: reading.wantsNoTexts },
    { type: 'WRONG_NUMBER', quotation: reading.wrongPerson },
    ...(reading.reasonsForHuman ?? []),
  ];
  const believed = said.flatMap(({ type, quotation }) =>
    quotation != null && isWritten(quotation) ? [{ type, quotation: quotation.trim() }] : [],
  );
  const rank = ({ type }: SecondFinding) => severities.indexOf(usualSeverityOf(type));
  return believed
    .filter(({ type }, at) => believed.findIndex((other) => other.type === type) === at)
    .toSorted((one, other) => rank(other) - rank(one));
}

/** Further away than this nobody promises a single payment. */
const furthestDays = 366;

/**
 * The single payments that the model reads in a tenant's texts, each with words that the tenant wrote. None of them is kept by itself:
 * the rules read the texts too, and what only the model reads waits for a person (B65).
 */
export function secondPromises(reading: ModelReading | undefined, texts: readonly string[], today: Day): SaidPromise[] {
  const isWritten = writtenIn(texts);
  return (reading?.promises ?? []).flatMap(({ amountCents, dueDate, quotation }) => {
    const isPayment = isPlanFigure(amountCents) && isDay(dueDate);
    const isAhead = isPayment && dueDate >= today && daysBetween(today, dueDate) <= furthestDays;
    return isAhead && isWritten(quotation) ? [{ amountCents, dueDate, evidence: quotation.trim() }] : [];
  });
}

/** Tells whether a quotation is in the texts, whatever its case, accents, spaces and punctuation. */
function writtenIn(texts: readonly string[]): (quotation: string) => boolean {
  const written = ` ${plain(texts.join(' '))} `;
  return (quotation) => {
    const quoted = plain(quotation);
    return quoted.length >= shortest && written.includes(` ${quoted} `);
  };
}

const plain = (text: string) =>
  foldText(text)
    .folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
