/**
 * What cannot be seen, or turns the direction of what follows (UAX 9): with it a text looks other than it reads. Joiners are left alone,
 * which scripts and emoji need, and so are the tags of a flag.
 */
const hidden =
  /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;

/** A part of a text: words as they are, or the name of a character that would not be seen: `U+202E`. */
export type ShownPart = { words: string } | { hidden: string };

/** A text in parts, each hidden character by its name. */
export function shownParts(text: string): ShownPart[] {
  const parts: ShownPart[] = [];
  let from = 0;
  for (const match of text.matchAll(hidden)) {
    if (match.index > from) parts.push({ words: text.slice(from, match.index) });
    parts.push({ hidden: nameOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
