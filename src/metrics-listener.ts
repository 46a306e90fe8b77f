import { createServer } from 'node:http';
import type { Readiness } from './database-health.ts';
import { answerHealth, sendJson } from './health-door.ts';
import { listen } from './http/listen.ts';
import type { Metrics } from './observability/metrics.ts';

export interface MetricsListenerOptions {
  host: string;
  port: number;
  readiness(): Promise<Readiness>;
  metrics: Pick<Metrics, 'read'>;
  onError(error: unknown): void;
}

export interface MetricsListener {
  url: string;
  close(): Promise<void>;
}

/** A port for those who watch the process, workers too: without tokens, so it belongs into a network of its own. */
export async function listenForMetrics(options: MetricsListenerOptions): Promise<MetricsListener> {
  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    try {
      if (path === '/metrics') {
        const { contentType, text } = await options.metrics.read();
        response.writeHead(200, { 'content-type': contentType }).end(text);
      } else if (!(await answerHealth(path, response, options.readiness))) {
        sendJson(response, 404, { paths: ['/health', '/health/ready', '/metrics'] });
      }
    } catch (error) {
      options.onError(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { status: 'failed' });
    }
  });
  const url = await listen(server, { host: options.host, port: options.port, portVariable: 'METRICS_PORT' });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
