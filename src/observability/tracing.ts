import { randomUUID } from 'node:crypto';
import type { Span } from '@opentelemetry/api';
import type { OpenSpan, SpanStart, Tracer } from '../trace.ts';

export interface TracingConfig {
  /** The base URL of a collector: spans go to `/v1/traces` below it. */
  endpoint: string;
  serviceName: string;
  /** The share of traces begun here that are recorded; whoever hands a trace in decides about that one. */
  share: number;
}

export interface Tracing extends Tracer {
  /** Sends what is still here. */
  stop(): Promise<void>;
}

/** A collector that does not answer holds up nothing but itself, in milliseconds. */
const stopWithinMs = 2_000;

/**
 * Records spans by OpenTelemetry's SDK and sends them in batches. Its packages are loaded here and nowhere else: a process without a
 * collector pays for none of it. What the exporter can be told beyond that (OTEL_EXPORTER_OTLP_HEADERS, …_TIMEOUT,
 * …_CERTIFICATE, …_COMPRESSION), it reads itself.
 */
export async function openTracing(
  { endpoint, serviceName, share }: TracingConfig,
  onError: (error: Error) => void,
): Promise<Tracing> {
  const { api, sdk, exporters, resources } = await load();
  const exporter = new exporters.OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resources
      .detectResources({ detectors: [resources.resourceAttributesEnvDetector] })
      .merge(resources.resourceFromAttributes({ 'service.name': serviceName, 'service.instance.id': randomUUID() })),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: {
          export: (spans, done) =>
            exporter.export(spans, (result) => {
              if (result.error !== undefined) onError(result.error);
              done(result);
            }),
          shutdown: () => exporter.shutdown(),
        },
      }),
    ],
  });
  const tracer = provider.getTracer('collections-orchestrator');

  function begin({ name, kind, attributes }: SpanStart, context: ReturnType<typeof contextOf>): OpenSpan {
    const span = tracer.startSpan(name, { kind: kinds[kind], ...(attributes && { attributes }) }, context);
    const within = api.trace.setSpan(api.ROOT_CONTEXT, span);
    return {
      traceparent: printed(span),
      child: (start) => begin(start, within),
      rename: (better) => void span.updateName(better),
      note: (attribute, value) => void span.setAttribute(attribute, value),
      end(failure) {
        if (failure !== null) {
          span.setAttribute('error.type', failure).setStatus({ code: api.SpanStatusCode.ERROR });
        }
        span.end();
      },
    };
  }

  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT, consumer: api.SpanKind.CONSUMER };

  function contextOf(parent: string | null) {
    if (parent === null) return api.ROOT_CONTEXT;
    const [, traceId = '', spanId = '', flags = ''] = parent.split('-');
    const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
    return api.trace.setSpanContext(api.ROOT_CONTEXT, spanContext);
  }

  return {
    begin: (span, parent) => begin(span, contextOf(parent)),
    async stop() {
      const shutDown = provider.shutdown().catch(onError);
      const limit = Promise.withResolvers<void>();
      const timer = setTimeout(limit.resolve, stopWithinMs);
      await Promise.race([shutDown, limit.promise]);
      clearTimeout(timer);
    },
  };
}

function printed(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** Megabytes of code that nobody loads who names no collector. */
async function load() {
  const [api, sdk, exporters, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/resources'),
  ]);
  return { api, sdk, exporters, resources };
}
