/** The tenant's words in a reason such as `The tenant wrote: "No debo eso"`; null where it has none. */
export function evidenceIn(reason: string): string | null {
  return /^The tenant wrote: "(.+)"(?:\. [^"]+)?$/s.exec(reason)?.[1] ?? null;
}

/** What is to be done first, behind the tenant's words in a reason; null where it says nothing of it. */
export function firstStepIn(reason: string): string | null {
  return /^The tenant wrote: ".+"\. ([^"]+)$/s.exec(reason)?.[1] ?? null;
}

/** A text in three parts, the evidence in the middle; null where the text does not have those words. */
export function aroundEvidence(text: string, evidence: string): [string, string, string] | null {
  const at = text.indexOf(evidence);
  if (at === -1) return null;
  return [text.slice(0, at), evidence, text.slice(at + evidence.length)];
}
