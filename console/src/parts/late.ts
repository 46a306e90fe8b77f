import { type ComponentType, lazy } from 'react';
import { bringWords, type LateSpace } from '../language/late-words.ts';

/** A part that does not come, since the line is down, is asked for again so often: the page stays as it is until it does. */
const againMs = 1_000;

/** A part of the page that comes when it is first looked at, with the words that it needs beside those of the frame. */
export function late<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
  spaces: readonly LateSpace[],
) {
  const bring = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      const [parts] = await Promise.all([load(), bringWords(spaces)]);
      return { default: parts[name] };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs));
      return bring();
    }
  };
  return lazy(bring);
}
