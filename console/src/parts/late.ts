import { type ComponentType, lazy } from 'react';
import { bringWords, type LateSpace } from '../language/late-words.ts';

/** A part that does not come, since the line is down, is asked for again so often: the page stays as it is until it does. */
const againMs = 1_000;

/** A page that lacks a part for good is not drawn anew all the time. */
const reloadEveryMs = 60_000;
const reloadedAt = 'late.reloadedAt';

/** A part of the page that comes when it is first looked at, with the words that it needs beside those of the frame. */
export function late<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
  spaces: readonly LateSpace[],
) {
  const bring = async (answered: boolean): Promise<{ default: ComponentType<Props> }> => {
    try {
      const [parts] = await Promise.all([load(), bringWords(spaces)]);
      return { default: parts[name] };
    } catch {
      const answers = await gatewayAnswers();
      // It answered before and after, and has no such part: it was upgraded under this page.
      if (answered && answers) reload();
      await new Promise((resolve) => setTimeout(resolve, againMs));
      return bring(answers);
    }
  };
  return lazy(() => bring(false));
}

const gatewayAnswers = () =>
  fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

function reload(): void {
  if (Date.now() - Number(sessionStorage.getItem(reloadedAt)) < reloadEveryMs) return;
  sessionStorage.setItem(reloadedAt, String(Date.now()));
  location.reload();
}
