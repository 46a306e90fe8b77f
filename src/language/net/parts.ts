import type { Reading, Span } from '../engine/words.ts';

/** Who speaks into a telephone makes no stops: a longer sentence is weighed by windows of so many words. */
const longestPart = 24;

/**
 * What is weighed of a text: all of it, and each sentence, so that a wish among other sentences is not outweighed by
 * them.
 */
export function partsOf({ words }: Reading): Span[] {
  const whole = { start: 0, end: words.length };
  const parts: Span[] = [];
  for (let start = 0; start < words.length; ) {
    let end = start + 1;
    while (end < words.length && words[end]?.sentence === words[start]?.sentence) end += 1;
    parts.push(...windowsOf({ start, end }));
    start = end;
  }
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

/** Half of a window stands in the next one too, so that nothing is cut in two everywhere. */
function windowsOf({ start, end }: Span): Span[] {
  const step = longestPart / 2;
  const count = Math.max(1, Math.ceil((end - start) / step) - 1);
  return Array.from({ length: count }, (_, nth) => ({
    start: start + nth * step,
    end: nth === count - 1 ? end : start + nth * step + longestPart,
  }));
}
