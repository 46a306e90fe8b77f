import { recognise } from './figure.ts';

const GAP = String.raw`[\s.–-]?`;

/** A phone number however it is written; it is no count, so it has no value. */
export const phoneNumbers = recognise(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:(?:\+?1|\+\d{2,3})${GAP})?(?:\(\d{3}\)|\d{3})${GAP}\d{3}${GAP}\d{4}|\d{3}-\d{4})(?!\p{N})`,
    'gu',
  ),
  () => ({ kind: 'number', value: null }),
);

const WORD = String.raw`[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*`;
/** What makes a figure something else than a count: percentages and times of day. */
const UNIT = String.raw`\s?(?:%|(?:percent|por ciento|o'?clock|[ap]\.?\s?m)(?![\p{L}\p{N}]))`;

/**
 * Whatever else has a digit in it, whole words at a time: 12, 2B, 10:30, 5 pm, 3.5 %. It comes last, so that no digit
 * of a text is outside every figure. Only a plain number has a value.
 */
export const otherFigures = recognise(
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}(?:[.,:/'⁄-]${WORD})*(?:${UNIT})?`, 'gu'),
  (_, figure) => ({ kind: 'number', value: /^\d{1,15}(?:\.\d)?$/.test(figure) ? Number(figure) : null }),
);
