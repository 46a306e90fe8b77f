import { useCallback, useEffect, useRef, useState } from 'react';

/** A text that went through the stand-in of the SMS Agent. */
export interface SandboxText {
  at: string;
  from: string;
  to: string;
  body: string;
  messageId: string;
  /** The SMS Agent's id of the conversation. */
  conversationId: number;
}

/** Why a text was not taken, in words; null: it was. */
export type SendProblem = string | null;

export interface SandboxTexts {
  /** Oldest first; null until they are here. */
  texts: readonly SandboxText[] | null;
  /** Whether the last look failed; what was seen before stays. */
  failed: boolean;
  look(): Promise<void>;
  /** Hands a text in as if a phone had sent it. */
  send(from: string, body: string): Promise<SendProblem | 'unreachable'>;
}

const path = '/sandbox/texts';

/** Every text of the sandbox: what tenants wrote, and what they got. */
export function useSandboxTexts(): SandboxTexts {
  const [texts, setTexts] = useState<readonly SandboxText[] | null>(null);
  const [failed, setFailed] = useState(false);

  const asked = useRef(0);
  const answered = useRef(0);
  const look = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${response.status}`);
      const { texts: seen } = (await response.json()) as { texts: SandboxText[] };
      // Answers may overtake each other.
      if (turn < answered.current) return;
      answered.current = turn;
      setTexts(seen);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    void look();
  }, [look]);

  const send = useCallback(
    async (from: string, body: string) => {
      const problem = await post(from, body);
      await look();
      return problem;
    },
    [look],
  );

  return { texts, failed, look, send };
}

/** What the gateway answers to the stand-in, or the stand-in to the page. */
interface Answer {
  data?: { receiveSms?: { __typename: string; message?: string } };
  errors?: { message: string }[];
  message?: string;
  detail?: string;
}

async function post(from: string, body: string): Promise<SendProblem | 'unreachable'> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'console' },
      body: JSON.stringify({ from, body }),
    });
    const answer = (await response.json()) as Answer;
    if (answer.data?.receiveSms?.__typename === 'ReceiveSmsSuccess') return null;
    const words = answer.data?.receiveSms?.message ?? answer.errors?.[0]?.message ?? answer.detail ?? answer.message;
    return words ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}
