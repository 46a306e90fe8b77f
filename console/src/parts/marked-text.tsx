import type { ReactNode } from 'react';
import type { ClaimPartsFragment } from '../graphql/generated/graphql.ts';
import styles from './marked-text.module.css';
import { ShownText } from './shown-text.tsx';
import { useFactName } from './use-fact-name.ts';

/** A text with each of its figures marked as the record has it, or not. The list of figures says the same in words. */
export function MarkedText({
  body,
  claims,
  language,
}: {
  body: string;
  claims: readonly ClaimPartsFragment[];
  language: string;
}) {
  const factName = useFactName();
  const parts: ReactNode[] = [];
  let from = 0;
  for (const claim of claims) {
    if (claim.start < from || body.slice(claim.start, claim.end) !== claim.text) continue;
    parts.push(<ShownText key={`before ${claim.start}`} text={body.slice(from, claim.start)} />);
    parts.push(
      <mark
        key={claim.start}
        className={claim.supported ? styles.supported : styles.unsupported}
        title={claim.fact ? `${factName(claim.fact.name)}: ${claim.fact.value}` : undefined}
      >
        <ShownText text={claim.text} />
      </mark>,
    );
    from = claim.end;
  }
  parts.push(<ShownText key="rest" text={body.slice(from)} />);
  return (
    <p className={styles.text} lang={language}>
      {parts}
    </p>
  );
}
