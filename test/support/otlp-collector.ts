import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A span as it came over the wire. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  /** Empty: it has none. */
  parentSpanId: string;
  name: string;
  kind: 'server' | 'client' | 'consumer' | 'other';
  attributes: Record<string, string>;
  failed: boolean;
  /** Of the process that sent it. */
  instance: string;
}

/** Takes spans as OTLP over HTTP in Protocol Buffers, until the test ends. */
export async function startOtlpCollector(): Promise<{ endpoint: string; spans: ReceivedSpan[]; paths: Set<string> }> {
  const spans: ReceivedSpan[] = [];
  const paths = new Set<string>();
  const server = createServer(async (request, response) => {
    paths.add(request.url ?? '');
    spans.push(...spansOf(await bodyOf(request)));
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, paths };
}

const bodyOf = async (request: IncomingMessage) => Buffer.concat(await Array.fromAsync<Buffer>(request));

// Field numbers of opentelemetry/proto/trace/v1/trace.proto and what it includes.
function spansOf(request: Buffer): ReceivedSpan[] {
  return messages(request, 1).flatMap((resourceSpans) => {
    const [resource] = messages(resourceSpans, 1);
    const instance = resource === undefined ? '' : (attributesOf(resource, 1)['service.instance.id'] ?? '');
    return messages(resourceSpans, 2)
      .flatMap((scopeSpans) => messages(scopeSpans, 2))
      .map((span) => ({
        traceId: (messages(span, 1)[0] ?? Buffer.of()).toString('hex'),
        spanId: (messages(span, 2)[0] ?? Buffer.of()).toString('hex'),
        parentSpanId: (messages(span, 4)[0] ?? Buffer.of()).toString('hex'),
        name: (messages(span, 5)[0] ?? Buffer.of()).toString('utf8'),
        kind: kinds[numbers(span, 6)[0] ?? 0] ?? 'other',
        attributes: attributesOf(span, 9),
        failed: messages(span, 15).some((status) => numbers(status, 3)[0] === 2),
        instance,
      }));
  });
}

const kinds: Record<number, ReceivedSpan['kind']> = { 2: 'server', 3: 'client', 5: 'consumer' };

/** Attributes whose value is text. */
function attributesOf(message: Buffer, field: number): Record<string, string> {
  return Object.fromEntries(
    messages(message, field).map((pair) => {
      const [key = Buffer.of()] = messages(pair, 1);
      const [value = Buffer.of()] = messages(messages(pair, 2)[0] ?? Buffer.of(), 1);
      return [key.toString('utf8'), value.toString('utf8')];
    }),
  );
}

const messages = (message: Buffer, field: number) =>
  [...fieldsOf(message)].flatMap(({ number, value }) => (number === field && typeof value !== 'number' ? [value] : []));
const numbers = (message: Buffer, field: number) =>
  [...fieldsOf(message)].flatMap(({ number, value }) => (number === field && typeof value === 'number' ? [value] : []));

/** The wire format of Protocol Buffers: a varint with field and type before each value. */
function* fieldsOf(message: Buffer): Generator<{ number: number; value: Buffer | number }> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const type = tag % 8;
    if (type === 0) yield { number, value: varint() };
    else {
      const length = type === 2 ? varint() : type === 1 ? 8 : 4;
      yield { number, value: message.subarray(at, at + length) };
      at += length;
    }
  }
}
