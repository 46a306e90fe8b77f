import { neverWritten, type Rule } from './rule.ts';

const LOOK_ALIKE = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]`;

/**
 * What cannot be seen but can change what is read: control characters, direction marks, fillers, tags; and words in
 * which letters of another script pass for Latin ones. The joiners inside an emoji are no such thing.
 */
export const hiddenCharacters = neverWritten(
  new RegExp(
    [
      String.raw`(?!\n)\p{Cc}+`,
      String.raw`(?<!\p{Extended_Pictographic}\ufe0f?)\u200d`,
      String.raw`(?:(?!\u200d)[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u3164\u115f\u1160\u2800])+`,
      String.raw`\p{Script=Latin}${LOOK_ALIKE}|${LOOK_ALIKE}\p{Script=Latin}`,
    ].join('|'),
    'gu',
  ),
);

const EMOJI = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\ufe0f` +
    String.raw`|\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*`,
  'gu',
);

/** Capitals that are the usual spelling. */
const CAPITALS = new Set(
  'STOP STOPALL HELP INFO START YES NO SI SÍ AYUDA OK AM PM LLC INC USA US ID EBT SSI SSDI HUD PO'.split(' '),
);

/** Words in a row or a word of pressure in capitals, rows of exclamation marks, more than one emoji. */
export const shouting: Rule = ({ body, facts }) => {
  const names = [facts.tenantName, facts.unitName, facts.propertyName, facts.businessName].join(' ').toUpperCase();
  const runs = body.match(/\p{Lu}{2,}(?:[ ,.'’-]+\p{Lu}+)*(?!\p{L})/gu) ?? [];
  const emoji = body.match(EMOJI) ?? [];
  return [
    ...runs.filter((run) =>
      isLoud(run.split(/[^\p{L}]+/u).filter((word) => !CAPITALS.has(word) && !names.includes(word))),
    ),
    ...(body.match(/[!¡]{2,}|[?¿]{3,}|[!?]{3,}/g) ?? []),
    ...(emoji.length > 1 ? emoji.slice(0, 1) : []),
  ];
};

const PRESSURE = /^(?:MUST|NOW|IMMEDIATELY|TODAY|URGENT|FINAL|WARNING|PAY|OVERDUE|DEBE|YA|HOY|URGENTE|AVISO|PAGUE)$/;

function isLoud(words: readonly string[]): boolean {
  return words.length > 1 || words.some((word) => PRESSURE.test(word));
}
