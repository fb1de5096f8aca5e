import type { Context, Span, Tracer } from '@opentelemetry/api';
import { type Observer, verdictOf } from './observer.ts';

export interface Tracing {
  observer: Observer;
  /** Sends what is left. */
  close(): Promise<void>;
}

type Api = typeof import('@opentelemetry/api');

/**
 * Spans of requests, plans and fetches, sent over OTLP to the operator's own
 * collector. The packages are loaded only here, where one is configured.
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  const [api, { BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({ resource: resourceFromAttributes({ 'service.name': 'turath-hub' }), spanProcessors: [new BatchSpanProcessor(exporter)] });
  return { observer: tracingObserver(api, provider.getTracer('turath-hub')), close: () => provider.shutdown() };
}

/** Spans say what kind of step it was and how it ended, and never what was asked for or by whom. */
function tracingObserver(api: Api, tracer: Tracer): Observer {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const step = (name: string, kind: number, parent: Context, attributes: Record<string, string>) => {
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    const end = (outcome: string): void => {
      span.setAttribute('outcome', outcome);
      if (isFailure(outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
    return { span, end };
  };
  return {
    begin: (headers) => {
      const remote = remoteParent(headers['traceparent']);
      const request = tracer.startSpan('request', { kind: SpanKind.SERVER }, remote === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true }));
      const within = trace.setSpan(ROOT_CONTEXT, request);
      return {
        steps: {
          plan: () => step('plan', SpanKind.INTERNAL, within, {}),
          fetch: (subgraph) => {
            const { span, end } = step('fetch', SpanKind.CLIENT, within, { subgraph });
            return { headers: { traceparent: traceparentOf(span) }, end };
          },
        },
        end: (outcome) => {
          const verdict = verdictOf(outcome);
          request.setAttributes({ 'graphql.operation.type': outcome.operation, 'http.response.status_code': outcome.status, verdict });
          if (verdict === 'failed') request.setStatus({ code: SpanStatusCode.ERROR });
          request.end();
        },
      };
    },
  };
}

function isFailure(outcome: string): boolean {
  return /^[A-Z_]+$/.test(outcome);
}

/** W3C Trace Context. */
function remoteParent(header: string | string[] | undefined): { traceId: string; spanId: string; traceFlags: number } | null {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(header ?? '')) ?? [];
  if (traceId === undefined || spanId === undefined || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16) };
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
