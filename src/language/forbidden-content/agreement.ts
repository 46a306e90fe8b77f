import type { LedgerFacts } from '../../domain/facts.ts';
import { isAsked, isDeniedOrOpen, never, type Rule } from './rule.ts';
import { ourselves } from './standing.ts';
import { running } from './statements.ts';

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
    `< (great|perfect|yes|yeah|yep|ok|okay|sure|absolutely|excellent|wonderful|of course) !(you (can|may|could) (ask|request|propose|suggest)) ~5 (@plan|weekly|monthly|
      biweekly)`,
    '< (si|perfecto|claro|excelente|muy bien) ~5 (@plan|semanal|semanales|mensual|mensuales|quincenal|quincenales)',
    '< (approved|accepted|agreed|deal|done|confirmed) >',
    '(that|this|it|which) (works !(for|best for) you|will work !for you|is @good !to|sounds @good|looks @good|would be @good)',
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

/** Ways to say yes that name no plan. */
const consenting = never(
  [
    '(weekly|monthly|biweekly|installments|parts|every week|every month|every two weeks|per week|half) ~1 ((is|are|would be|will be) ~1 (@good|doable|enough|alright|agreed)|works|work|it is|then)',
    '(that|this|it|which|whatever ~3) (is|will|would|looks|sounds|seems) ~1 (fine|do|doable|enough|alright|cool|workable|fair !(question|point|ask|concern)|agreed|settled|perfect|possible|with us|by us)',
    '(go|going) (right|straight|on)? ahead|let us (do|go|plan|say|make|start|set|try|stick|call)|count (us|me) in|consider (it|that) (done|settled|set)',
    '(you|u) (got|have got) (it|a deal)|have a deal|it is a deal|deal >|can work with (that|this|it)|make (that|it|this) (happen|work)|on board',
    '< (sure|yes|yeah|yep|ok|okay|fine|alright|absolutely|done|of course|no problem|certainly|gladly) ~3 (pay|send|go|start|then|us)',
    '(pay|send) (us|me)? (whatever|what you|when you|whenever|as you|as much|in (parts|installments|pieces|payments)|a little|some|weekly|monthly|over time)',
    'whatever (you|works|is|amount|suits)|any amount (is|works|helps)|fair enough|(sounds|works) like a (plan|deal)',
    '(semanal|quincenal|mensual|por semana|por mes|por quincena|cada (semana|quincena|mes)|eso|asi|lo que ~3) (le)? (esta|queda|va|suena)? ~1 (bien|perfecto|sirve|funciona|conviene|basta)',
    'nos (sirve|funciona|conviene|acomoda)|(asi|en eso) quedamos|quedamos (asi|en eso|en que)|trato (hecho)?',
    '< (sale|orale|hecho|adelante|claro que si|por supuesto|si|ok|con gusto|esta bien|claro) ~3 (pague|paguenos|por semana|por mes|por quincena|cada|quedamos|mande)',
    '< adelante >|pague (nos)? ~1 (cuando|como|lo que|en partes|por semana|por mes|en pagos|poco a poco)|lo que (pueda|tenga|quiera|guste|junte)',
  ],
  classes,
  isAsked,
);

/** "A manager has to approve it" leaves it open. */
const HAS_TO = /\b(?:has|have|need|needs|tiene|debe) (?:to|que)\b|\bmust\b/;

/** Agreement to what the tenant proposes. Only a plan that stands in the facts may be agreed to. */
export const agreement: Rule = (draft) => {
  if (mayBeAgreedTo(draft.facts)) return [];
  return [
    ...agreeing(draft).filter((words) => !HAS_TO.test(words)),
    ...consenting(draft),
    ...ourselves(draft),
    ...running(draft),
  ];
};

function mayBeAgreedTo({ plan }: LedgerFacts): boolean {
  return plan != null;
}
