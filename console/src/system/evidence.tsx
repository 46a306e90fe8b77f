import { Fragment } from 'react';
import styles from './system.module.css';

/** A text with the words marked that a rule went by; where a rule quotes loosely, its words are left to the list below. */
export function Evidence({ text, evidence }: { text: string; evidence: readonly string[] }) {
  const pieces = marked(text, evidence);
  return (
    <blockquote className={styles.quote}>
      {pieces.map(({ from, words, isEvidence }) => (
        <Fragment key={from}>{isEvidence ? <mark>{words}</mark> : words}</Fragment>
      ))}
    </blockquote>
  );
}

interface Piece {
  from: number;
  words: string;
  isEvidence: boolean;
}

function marked(text: string, evidence: readonly string[]): Piece[] {
  const inEvidence = new Array<boolean>(text.length).fill(false);
  const lower = text.toLowerCase();
  // Lower case can be longer than what it is of; then places do not carry over.
  const places = lower.length === text.length ? evidence : [];
  for (const words of places) {
    const from = lower.indexOf(words.toLowerCase());
    if (words !== '' && from >= 0) inEvidence.fill(true, from, from + words.length);
  }
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const isEvidence = inEvidence[from] === true;
    let to = from + 1;
    while (to < text.length && inEvidence[to] === isEvidence) to++;
    pieces.push({ from, words: text.slice(from, to), isEvidence });
    from = to;
  }
  return pieces;
}
