import { type EscalationType, usualSeverityOf } from '../domain/escalation-type.ts';
import type { Severity } from '../domain/severity.ts';
import { respell } from './engine/spelling.ts';
import { evidenceOf, type Reading } from './engine/words.ts';
import type { Trigger } from './escalation-triggers.ts';
import { conceptVocabulary } from './likely-triggers/concepts-of.ts';
import { type TriggerModel, trainedTriggerModel } from './likely-triggers/model.ts';
import { cuesOf, heaviestWords, scoresOf, weighedParts } from './likely-triggers/score.ts';

/**
 * Reasons for a human that phrases did not think of: a linear classifier of each type, over words and what they are about
 * (decision 10), trained by `npm run train`. It only adds reasons, and quotes the words that weigh most.
 */
export function likelyTriggers(read: Reading, model: TriggerModel = trainedTriggerModel()): Trigger[] {
  const reading = respell(read, conceptVocabulary);
  const parts = weighedParts(reading).map((part) => ({ part, scores: scoresOf(model, cuesOf(reading, part)) }));
  return model.types.flatMap((type, nth) => {
    const scoreOf = ({ scores }: (typeof parts)[number]) => scores[nth] as number;
    const most = parts.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
    if (scoreOf(most) <= (model.thresholds[nth] as number)) return [];
    const evidence = evidenceOf(reading, heaviestWords(model, nth, reading, most.part));
    return [{ type, severity: severityOf(type), evidence }];
  });
}

/** What is likely is not certain: it is never the most urgent, but for a life. */
function severityOf(type: EscalationType): Severity {
  const usual = usualSeverityOf(type);
  return usual === 'CRITICAL' && type !== 'CRISIS' ? 'HIGH' : usual;
}
