import { shownParts } from './hidden-characters.ts';
import styles from './shown-text.module.css';

/** Words that others wrote, with each character by name that would not be seen: no text looks other than it reads. */
export function ShownText({ text }: { text: string }) {
  return shownParts(text).map((part, place) =>
    'words' in part ? (
      part.words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay in their places
      <span key={place} className={styles.hidden}>
        {part.hidden}
      </span>
    ),
  );
}
