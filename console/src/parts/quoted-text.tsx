import layout from './layout.module.css';

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
        {body}
      </blockquote>
      {translation !== null && (
        <p className={layout.soft} lang="en">
          {translation}
        </p>
      )}
    </>
  );
}
