import type { FindingWords } from '../parts/use-finding.ts';
import { words } from './words.ts';

/** What checks find, by the gateway's codes. */
export const findingsWords = words(
  {
    UNTIED_FIGURES: "Not in the tenant's record: {{figures}}.",
    WRONG_LANGUAGE: 'The tenant reads {{reads}}; this is in {{written}}.',
    UNWRITTEN_LANGUAGE:
      'The tenant reads {{reads}}, in which replies are not written; this is in {{written}}. A person decides whether to send it.',
    neither: 'no language that replies are written in',
    SEGMENTS: '',
    FORBIDDEN: 'Must not be said: {{rule}} ({{words}}).',
    REPEATS_INSTRUCTIONS: 'Repeats the instructions to the model: {{words}}.',
    NO_OPT_OUT_LINE: 'Does not say how to opt out.',
    MAY_CANCEL_PLAN: 'The tenant may want to cancel or change a plan: {{words}}.',
    INTENT_FOR_HUMAN: 'For a person to decide: {{intent}}.',
    NOT_READ: 'Could not be read: {{what}}.',
    PLAN_TOO_LONG: 'The plan is longer than one that needs no approval.',
    PLAN_ISSUES: 'The plan needs a decision: see what speaks against it.',
    NO_FORM: 'Not an approved sentence: {{sentences}}.',
    NO_ANSWER: 'Does not answer what the tenant wants.',
    STEERING: "The tenant's text tries to steer the reply: {{words}}.",
    MODEL_RATING: 'The model rates its reply {{rating}}; this can only lower the confidence.',
  } satisfies FindingWords,
  {
    UNTIED_FIGURES: 'No figura en el registro del inquilino: {{figures}}.',
    WRONG_LANGUAGE: 'El inquilino lee {{reads}}; esto está en {{written}}.',
    UNWRITTEN_LANGUAGE:
      'El inquilino lee {{reads}}, en el que no se escriben respuestas; esto está en {{written}}. Una persona decide si se envía.',
    neither: 'ningún idioma en el que se escriben respuestas',
    SEGMENTS: '',
    FORBIDDEN: 'No se debe decir: {{rule}} ({{words}}).',
    REPEATS_INSTRUCTIONS: 'Repite las instrucciones del modelo: {{words}}.',
    NO_OPT_OUT_LINE: 'No dice cómo dejar de recibir mensajes.',
    MAY_CANCEL_PLAN: 'El inquilino quizá quiere cancelar o cambiar un plan: {{words}}.',
    INTENT_FOR_HUMAN: 'Lo decide una persona: {{intent}}.',
    NOT_READ: 'No se pudo leer: {{what}}.',
    PLAN_TOO_LONG: 'El plan es más largo que uno que no necesita aprobación.',
    PLAN_ISSUES: 'El plan necesita una decisión: mira lo que tiene en contra.',
    NO_FORM: 'No es una frase aprobada: {{sentences}}.',
    NO_ANSWER: 'No responde a lo que quiere el inquilino.',
    STEERING: 'El texto del inquilino intenta dirigir la respuesta: {{words}}.',
    MODEL_RATING: 'El modelo califica su respuesta con {{rating}}; esto solo puede bajar la confianza.',
  },
);
