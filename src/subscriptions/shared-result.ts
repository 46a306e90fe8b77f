import type { ExecutionResult } from 'graphql';

/** What many are told: its JSON is written once, and its bytes are made once. */
export class SharedResult implements ExecutionResult {
  readonly data: ExecutionResult['data'];
  /** Yoga takes the JSON of a server-sent event from here. */
  readonly stringify: () => string;
  readonly #onWritten: (bytes: number) => void;
  #json: string | null = null;
  #bytes: Buffer | null = null;

  /** `onWritten` hears how many bytes it now holds more. */
  constructor(data: ExecutionResult['data'], onWritten: (bytes: number) => void) {
    this.data = data;
    this.#onWritten = onWritten;
    this.stringify = () => {
      if (this.#json !== null) return this.#json;
      this.#json = JSON.stringify({ data: this.data });
      this.#onWritten(this.#json.length);
      return this.#json;
    };
  }

  /** The JSON as it goes over a socket. */
  bytes(): Buffer {
    if (this.#bytes !== null) return this.#bytes;
    this.#bytes = Buffer.from(this.#json ?? JSON.stringify({ data: this.data }));
    this.#onWritten(this.#bytes.length);
    return this.#bytes;
  }
}

/** The JSON of what a subscriber is told, shared or not. */
export function bytesOf(result: ExecutionResult): Buffer {
  return result instanceof SharedResult ? result.bytes() : Buffer.from(JSON.stringify(result));
}
