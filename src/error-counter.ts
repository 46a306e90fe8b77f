import type { Plugin } from 'graphql-yoga';

/** Tells the code of every error that an operation is answered with; what carries none is INTERNAL. */
export function createErrorCounter(onError: (code: string) => void) {
  const note = (result: unknown): void => {
    const { errors } = (result ?? {}) as { errors?: readonly { extensions?: { code?: unknown } }[] };
    for (const { extensions } of errors ?? []) {
      onError(typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL');
    }
  };
  const plugin: Plugin = {
    onResultProcess({ result }) {
      if (!(Symbol.asyncIterator in result)) for (const each of [result].flat()) note(each);
    },
  };
  return { note, plugin };
}
