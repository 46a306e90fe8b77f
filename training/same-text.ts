/** The same for texts that differ in case, accents, punctuation and spaces only. */
export function sameTextKey(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Sk}\p{Cf}]/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const signs = [...new Set(plain.match(/\p{Extended_Pictographic}/gu) ?? [])].filter((sign) => !/\d/.test(sign));
  return [...words, ...signs].join(' ');
}
