/** The ends of the scale on which the Collections Monitor tells how a tenant has paid, from configuration. */
export interface ReliabilityScale {
  least: number;
  most: number;
}

const spelling = /^(-?\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)$/;

/** `0-10`; null when it cannot be read, or its ends are none. */
export function parseReliabilityScale(text: string): ReliabilityScale | null {
  const [, least, most] = spelling.exec(text) ?? [];
  const scale = { least: Number(least), most: Number(most) };
  return scale.least < scale.most ? scale : null;
}

/** A score as a share, from 0 to 1; null where the scale is not known, or the score is not on it. */
export function reliabilityShare(score: number | null, scale: ReliabilityScale | null): number | null {
  if (score === null || scale === null || score < scale.least || score > scale.most) return null;
  return (score - scale.least) / (scale.most - scale.least);
}
