const gsmCharacters = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const gsmExtended = /[\^{}\\[~\]|€]/g;

/** Two joined GSM-7 segments hold 153 characters each; where one character is not GSM-7, 67 each. */
const maxGsmCharacters = 306;
const maxUnicodeCharacters = 134;

/** Whether every character of a text is in the cheap GSM-7 alphabet. */
export function isGsm(text: string): boolean {
  return gsmCharacters.test(text);
}

/** Whether a text goes out as at most two SMS segments. */
export function fitsTwoSegments(text: string): boolean {
  if (!isGsm(text)) return text.length <= maxUnicodeCharacters;
  const extended = text.match(gsmExtended)?.length ?? 0;
  return text.length + extended <= maxGsmCharacters;
}
