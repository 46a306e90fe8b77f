import { type EscalationType, usualSeverityOf } from '../domain/escalation-type.ts';
import type { Severity } from '../domain/severity.ts';
import { phrases } from './engine/phrases.ts';
import { respell } from './engine/spelling.ts';
import { evidenceOf, type Reading, type Span } from './engine/words.ts';
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
  const parts = weighedParts(reading)
    .filter((part, nth) => nth === 0 || !isWellWish(reading, part))
    .map((part) => ({ part, scores: scoresOf(model, cuesOf(reading, part)) }));
  return model.types.flatMap((type, nth) => {
    const scoreOf = ({ scores }: (typeof parts)[number]) => scores[nth] as number;
    const most = parts.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
    if (scoreOf(most) <= (model.thresholds[nth] as number)) return [];
    const evidence = evidenceOf(reading, heaviestWords(model, nth, reading, most.part));
    return [{ type, severity: severityOf(type), evidence }];
  });
}

/** What long texts begin and end with, and who is cursed too: "hope you are well", "see you then". */
const WELL_WISHES = phrases([
  // "Hope you" alone: "have a great weekend" is a courtesy behind it.
  '<< ~2 (i|we)? (just)? (hope|hoping) (you|your|all|everyone|everybody)? (all)? >>',
  '<< ~2 (i|we)? (just)? (hope|hoping|trust) ~1 (you|your|all|everyone|everybody|everything|this|it|that) ~6 (well|good|great|wonderful|fine|blessed|safe|okay|ok|happy|nice|lovely|better|amazing|fantastic|weekend|day|week|holiday|holidays|summer|christmas) >>',
  '<< ~1 (see|talk to|catch|speak to|thank) (you|ya) (then|soon|later|tomorrow|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|all|so much|for everything) >>',
  '<< ~2 (espero|esperando|ojala) (que)? ~3 (este|esten|estes|tenga|tengan|tengas|encuentre|encuentren|haya|hayan|sea) ~4 (bien|excelente|bonito|bonita|buen|buena|feliz|lindo|linda|dia|tarde|semana) >>',
  '<< ~1 (nos vemos|hasta) (luego|pronto|manana|entonces|alla|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)) >>',
]);

function isWellWish(reading: Reading, { start, end }: Span): boolean {
  const wish = WELL_WISHES.matchesAt(reading, start);
  return wish !== null && wish.end >= end;
}

/** What is likely is not certain: it is never the most urgent, but for a life. */
function severityOf(type: EscalationType): Severity {
  const usual = usualSeverityOf(type);
  return usual === 'CRITICAL' && type !== 'CRISIS' ? 'HIGH' : usual;
}
