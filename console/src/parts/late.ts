import { type ComponentType, lazy } from 'react';
import { bringWords, type LateSpace } from '../language/late-words.ts';

/** A part of the page that comes when it is first looked at, with the words that it needs beside those of the frame. */
export function late<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
  spaces: readonly LateSpace[],
) {
  return lazy(async () => {
    const [parts] = await Promise.all([load(), bringWords(spaces)]);
    return { default: parts[name] };
  });
}
