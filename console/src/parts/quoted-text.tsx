import layout from './layout.module.css';
import { ShownText } from './shown-text.tsx';

export interface QuotedTextProps {
  body: string;
  /** ISO 639-1. */
  language: string;
  /** Into English; null: it is English. */
  translation: string | null;
}

/** A text of ours as it would be sent, and what it says in English. */
export function QuotedText({ body, language, translation }: QuotedTextProps) {
  return (
    <>
      <blockquote className={layout.quote} lang={language}>
        <ShownText text={body} />
      </blockquote>
      {translation !== null && (
        <p className={layout.soft} lang="en">
          <ShownText text={translation} />
        </p>
      )}
    </>
  );
}
