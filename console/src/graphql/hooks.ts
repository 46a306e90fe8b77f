import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef } from 'react';
import {
  type AnyVariables,
  type OperationResult,
  type UseQueryArgs,
  type UseQueryResponse,
  useMutation as useUrqlMutation,
  useQuery as useUrqlQuery,
} from 'urql';
import { useConnection } from '../live/use-live.ts';
import { trusted } from './trusted.ts';

/**
 * What the gateway answers to an operation of this page, asked again when the connection comes back. Who asks again while an
 * answer is on its way is given that one, and then one that was asked for after: the first may be from before the change.
 */
export function useQuery<Data, Variables extends AnyVariables>(
  options: UseQueryArgs<Variables, Data> & { query: TypedDocumentNode<Data, Variables> },
): UseQueryResponse<Data, Variables> {
  const [answer, askOnce] = useUrqlQuery<Data, Variables>({ ...options, query: trusted(options.query) });
  const onItsWay = answer.fetching || answer.stale;
  const way = useRef({ onItsWay, again: false });
  const ask = useCallback<typeof askOnce>(
    (context) => {
      // The client would take the two for one.
      if (way.current.onItsWay) way.current.again = true;
      askOnce(context);
    },
    [askOnce],
  );
  useEffect(() => {
    way.current.onItsWay = onItsWay;
    if (onItsWay || !way.current.again) return;
    way.current.again = false;
    askOnce({ requestPolicy: 'network-only' });
  }, [onItsWay, askOnce]);

  const { since, kind } = useConnection();
  const paused = options.pause === true;
  useEffect(() => {
    if (kind === 'connected' && since > 1 && !paused) ask({ requestPolicy: 'network-only' });
  }, [kind, since, paused, ask]);
  return [answer, ask];
}

export type Mutate<Data, Variables extends AnyVariables> = (
  variables: Variables,
) => Promise<OperationResult<Data, Variables>>;

/** Whether it is under way, and the call that makes the change. */
export function useMutation<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): [fetching: boolean, mutate: Mutate<Data, Variables>] {
  const [{ fetching }, mutate] = useUrqlMutation<Data, Variables>(trusted(mutation));
  return [fetching, mutate];
}
