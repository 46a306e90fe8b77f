import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useEffectEvent } from 'react';
import { documentIdOf } from '../graphql/trusted.ts';
import { follow } from './follow.ts';
import { useLiveConnection } from './use-live.ts';

export interface FollowOptions<Data> {
  onData?(data: Data): void;
  /** There is something to read again. However much is told, it is called once every `restMs` at the most. */
  onChange?(): void;
  restMs?: number;
  /** Where the subscription goes on after a break; without it, at what is told next. */
  cursorOf?(data: Data): string;
}

/** Events that come together ask once. */
const usualRestMs = 250;

/** Hears what a subscription tells while the caller is shown. Null for its variables: nothing is followed. */
export function useFollow<Data, Variables extends object>(
  subscription: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  options: FollowOptions<Data>,
): void {
  const connection = useLiveConnection();
  const onChange = useEffectEvent(() => options.onChange?.());
  const onData = useEffectEvent((data: Data) => options.onData?.(data));
  const cursorOf = useEffectEvent((data: Data) => options.cursorOf?.(data));
  const { restMs = usualRestMs } = options;
  const documentId = documentIdOf(subscription);
  const wanted = JSON.stringify(variables);
  useEffect(() => {
    const asked: Variables | null = JSON.parse(wanted);
    if (asked === null) return;
    let after: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = follow<Data>(connection, {
      documentId,
      variables: () => ({ ...asked, ...(after !== undefined && { after }) }),
      onData(data) {
        after = cursorOf(data);
        timer ??= setTimeout(() => {
          timer = undefined;
          onChange();
        }, restMs);
        onData(data);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection, documentId, wanted, restMs]);
}
