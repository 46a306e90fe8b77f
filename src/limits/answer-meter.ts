import type { GraphQLError } from 'graphql';
import type { Limits } from './limits.ts';
import type { LoopShare } from './loop-share.ts';
import { refusal } from './refusal.ts';

/**
 * Counts what one answer comes to while it is built (B52): the price of an operation says before how many values it may show, this
 * stops it at what it does show, whatever the price forgot.
 */
export interface AnswerMeter {
  /** Aborted once the answer is too large, or its time is up: nothing more is resolved. */
  readonly signal: AbortSignal;
  /** Stops the execution; `reason` is what the caller is told. */
  stop(reason: GraphQLError): void;
  /** Why it was stopped; null: it was not. */
  stopped(): GraphQLError | null;
  /** One more value is about to be resolved. Throws when stopped. */
  admit(responseName: string): void;
  /** A promise where what comes next has to wait for its turn on the loop. */
  pause(): Promise<void> | null;
  /** What a value has come to: the characters of words, the values of a list. Throws when that is too much. */
  weigh(value: unknown): void;
}

/** What JSON writes around a value and its name: quotes, colon, comma. */
const punctuation = 6;

export function createAnswerMeter(
  { answerValues, answerBytes }: Pick<Limits, 'answerValues' | 'answerBytes'>,
  loop: LoopShare,
): AnswerMeter {
  // Made when somebody asks for its signal: most meters of open subscriptions never count.
  let controller: AbortController | null = null;
  let values = 0;
  let bytes = 0;
  let stoppedBy: GraphQLError | null = null;

  function stop(reason: GraphQLError): void {
    stoppedBy ??= reason;
    controller ??= new AbortController();
    controller.abort(stoppedBy);
  }

  function add(moreValues: number, moreBytes: number): void {
    values += moreValues;
    bytes += moreBytes;
    const past = values > answerValues ? `${answerValues} values` : bytes > answerBytes ? `${answerBytes} bytes` : null;
    if (past === null) return;
    stop(
      refusal(
        'TOO_LARGE',
        `The answer would be larger than ${past}. Ask for smaller pages, or for fewer fields of each row.`,
      ),
    );
    throw stoppedBy;
  }

  return {
    get signal() {
      controller ??= new AbortController();
      return controller.signal;
    },
    stop,
    stopped: () => stoppedBy,
    admit(responseName) {
      if (stoppedBy !== null) throw stoppedBy;
      add(1, responseName.length + punctuation);
    },
    pause: () => loop.pause(),
    weigh(value) {
      // A character may take up to four bytes; most take one, and the bound is no promise to the byte.
      if (typeof value === 'string') add(0, value.length);
      else if (Array.isArray(value)) {
        add(value.length, 0);
        for (const each of value) if (typeof each === 'string') add(0, each.length);
      }
    },
  };
}
