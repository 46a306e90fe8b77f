/**
 * A generator that ends at once when its consumer leaves. On its own, `return()` of an async generator waits behind a
 * pending `next()`, and so a subscriber who goes away would stay until the next event; here `return()` first aborts the
 * signal that the generator waits on.
 */
export function interruptible<T>(
  start: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  const generator = start(controller.signal);
  return {
    next: () => generator.next(),
    return(value) {
      controller.abort();
      return generator.return(value);
    },
    throw(error) {
      controller.abort();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}
