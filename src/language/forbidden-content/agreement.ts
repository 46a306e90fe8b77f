import type { LedgerFacts } from '../../domain/facts.ts';
import { isDeniedOrOpen, never, type Rule } from './rule.ts';

const classes = {
  we: 'we|i|our (office|team)|the office|management|(the|your|a) (manager|landlord)',
  may: `have|has|will|can|could|would|are|am|may|do|hereby|gladly|just|already|also|to|able|willing|going|happy|glad|
    decided`,
  plan: `plan|plans|proposal|offer|arrangement|agreement|terms|schedule|request|extension|
    propuesta|oferta|acuerdo|arreglo|solicitud|prorroga|cuotas|convenio`,
  good: 'good|great|fine|perfect|ok|okay|acceptable|excellent|reasonable',
  agreed: 'approved|accepted|agreed|confirmed|finalized|authorized|active|in (place|effect)|set|set up',
  acordado: 'aprobad*|aceptad*|acordad*|confirmad*|autorizad*|activ*',
};

const agreeing = never(
  [
    '@we @may? @may? @may? (approve|approved|accept|accepted|agree|agreed|authorize|authorized|finalized)',
    '@we @may? @may? (confirm|confirmed|set up) ~4 (@plan|payments|payment of)',
    '@plan (is|are|was|has been|have been|now|looks|sounds|works) ~2 (@agreed|@good|for us)',
    '(that|this|your) ~1 (@plan|amount|date|day|schedule) (works|will work|is @good|sounds @good)|go ahead with',
    'you are (on|in|enrolled|signed up|set up) ~2 (plan|program)|(mark|put|sign|set|pencil) you (down|up|in)',
    `< (great|perfect|yes|yeah|yep|ok|okay|sure|absolutely|excellent|wonderful|of course) ~5 (@plan|weekly|monthly|
      biweekly)`,
    '< (si|perfecto|claro|excelente|muy bien) ~5 (@plan|semanal|semanales|mensual|mensuales|quincenal|quincenales)',
    '< (approved|accepted|agreed|deal|done|confirmed) >',
    '(that|this|it|which) (works|will work|is @good|sounds @good|looks @good|would be @good)',
    'works for (us|me)|< (sounds|works|looks) (@good|like a plan|for us|well)',
    'a deal|we have an (agreement|arrangement)',
    'we will (take|expect|look for|wait for|be expecting) ~2 (payment|payments|it|that|#)',
    'aprobamos|apruebo|aceptamos|acepto|acordamos|autorizamos|autorizo|confirmamos ~3 @plan',
    '(hemos|ha sido|fue|esta|queda|quedo) ~2 @acordado',
    '@plan ~2 @acordado',
    '< (de acuerdo|trato hecho|aprobado|aceptado|acordado|hecho) >',
    '(nos parece|esta|suena|me parece|le queda) (bien|perfecto|excelente)|(estamos|estoy) de acuerdo',
    '< (perfecto|claro que si|por supuesto) ~4 @plan',
    '(esperamos|esperaremos) ~2 (pago|pagos)',
  ],
  classes,
  isDeniedOrOpen,
);

/** Agreement to what the tenant proposes. Only a plan that stands in the facts may be agreed to. */
export const agreement: Rule = (draft) => (mayBeAgreedTo(draft.facts) ? [] : agreeing(draft));

function mayBeAgreedTo({ plan }: LedgerFacts): boolean {
  return plan != null;
}
