import { recognise, TAKEN } from './figure.ts';

/** One of something that is counted, without a figure: "a week late", "un mes para pagar"; not "$200 a week". */
export const singleUnits = recognise(
  new RegExp(
    String.raw`(?<!(?:\b(?:once|twice|times?|payments?|pagos?|vez|veces|all)|[0-9${TAKEN}])[\s,]+)` +
      String.raw`\b(?:an?|another|one|una?|otr[oa])\s+` +
      String.raw`(?:(?:more|full|extra|whole|mas)\s+)?(?:hour|day|week|month|year|dia|semana|mes|quincena)s?\b(?! at a time)`,
    'gu',
  ),
  () => ({ kind: 'number', value: null }),
);
