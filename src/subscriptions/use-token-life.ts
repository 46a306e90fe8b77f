import type { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { endWithToken } from './end-with-token.ts';

/** Ends every stream when its token ends, whatever carries it (B54); a web socket is closed besides. */
export function useTokenLife(
  lastWord: () => GraphQLError,
): Plugin<{ whenTokenEnds: ((listener: () => void) => () => void) | null }> {
  return {
    onSubscribe({ args }) {
      const { whenTokenEnds } = args.contextValue;
      if (whenTokenEnds === null) return;
      return {
        onSubscribeResult({ result, setResult }) {
          if (!isAsyncIterable(result)) return;
          setResult(
            endWithToken(result as Parameters<typeof endWithToken>[0], whenTokenEnds, { errors: [lastWord()] }),
          );
        },
      };
    },
  };
}
