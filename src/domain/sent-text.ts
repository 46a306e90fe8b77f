import type { MessageDirection } from './conversation.ts';

/** A text on its way, and when it was first tried. */
export interface AttemptedText {
  body: string;
  firstAttemptAt: Date | null;
}

/** A text of the SMS Agent's history. */
export interface HistoryText {
  direction: MessageDirection;
  body: string;
  at: Date;
  providerId: string | null;
}

/** How far the clocks of the SMS Agent and the database may stand apart, in milliseconds. */
const clockTolerance = 5 * 60_000;

/**
 * The attempt among the texts of the history, if it went out: the same words, not before the attempt, and not a text
 * that is known to be another one (`knownProviderIds`), since two replies may say the same.
 */
export function findSentText(
  attempted: AttemptedText,
  history: readonly HistoryText[],
  knownProviderIds: readonly string[],
): HistoryText | null {
  const notBefore = (attempted.firstAttemptAt?.getTime() ?? 0) - clockTolerance;
  return (
    history.find(
      (text) =>
        text.direction === 'OUTBOUND' &&
        text.body.trim() === attempted.body.trim() &&
        text.at.getTime() >= notBefore &&
        (text.providerId === null || !knownProviderIds.includes(text.providerId)),
    ) ?? null
  );
}
