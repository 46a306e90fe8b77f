/** Waits for an end, but no longer than that; how it ends is of no interest any more. */
export async function within(limitMs: number, ending: Promise<void> | undefined): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([ending?.catch(() => {}), limit.promise]);
  clearTimeout(timer);
}
