const usual = /[\n\x20-\x7e\u00a1\u00ba\u00bf-\u00d6\u00d8-\u00f6\u00f8-\u00ff‘’“”–—…]/;

/**
 * The first character that is no plain writing: a letter of another alphabet, something invisible, a mark of direction, an
 * emoji. Names of the record may have letters of their own.
 */
export function unusualCharacter(text: string, names: readonly string[]): string | null {
  const own = new Set(
    names.flatMap((name) => [...name.normalize('NFC')].filter((letter) => /[\p{L}\p{M}]/u.test(letter))),
  );
  return [...text].find((character) => !usual.test(character) && !own.has(character)) ?? null;
}
