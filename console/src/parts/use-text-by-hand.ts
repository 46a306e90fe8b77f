import { useState } from 'react';
import { WriteByHandDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { throughGate } from './gate.ts';
import { type Refusal, useRefusalOf } from './refusal.ts';
import { useKeptText } from './use-kept-text.ts';

/** A text in somebody's own words, on its way. */
export interface TextByHand {
  words: string;
  setWords(words: string): void;
  sending: boolean;
  refusal: Refusal | null;
  submit(): Promise<void>;
}

export interface TextByHandEnds {
  /** It is sent, or goes out at this time. */
  onSent(scheduledFor: Date | null): void;
  /** Whatever came of it: the tenant may have opted out meanwhile. */
  onDone(): void;
}

/** A text to a conversation. It stays in the box, in whichever view, until the gateway has it. */
export function useTextByHand(conversationId: string, { onSent, onDone }: TextByHandEnds): TextByHand {
  const refusalOf = useRefusalOf();
  const [words, setWords] = useKeptText(`text to ${conversationId}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, send] = useMutation(WriteByHandDocument);

  async function submit(): Promise<void> {
    const { data, error } = await throughGate(
      conversationId,
      (overrideReason) => send({ input: { conversationId, body: words, overrideReason } }),
      (answer) => answer.data?.sendMessage,
    );
    const outcome = data?.sendMessage;
    setRefusal(refusalOf(error, outcome));
    if (outcome?.__typename === 'SendMessageSuccess') {
      const { scheduledFor } = outcome.workflow;
      setWords('');
      onSent(scheduledFor === null ? null : new Date(scheduledFor));
    }
    onDone();
  }
  return { words, setWords, sending, refusal, submit };
}
