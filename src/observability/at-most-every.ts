/** Passes on the first of what comes in a row; those within so many milliseconds of it say nothing new. */
export function atMostEvery<T>(ms: number, tell: (news: T) => void, now: () => number): (news: T) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (news) => {
    if (now() - toldAt < ms) return;
    toldAt = now();
    tell(news);
  };
}
