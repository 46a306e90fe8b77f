import { useFormats } from './format.ts';
import { useNow } from './use-now.ts';

/** "5 minutes ago", with the exact time at hand. */
export function RelativeTime({ at }: { at: string }) {
  const formats = useFormats();
  const now = useNow();
  const instant = new Date(at);
  return (
    <time dateTime={at} title={formats.instant(instant)}>
      {formats.relative(instant > now && instant.getTime() - now.getTime() < 10_000 ? now : instant, now)}
    </time>
  );
}
