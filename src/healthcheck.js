// Whether the process lives, for a container's health check: it has no curl. Plain and small, since it runs every half minute.
// A worker listens on METRICS_PORT alone.
const { HOST, METRICS_PORT, PORT } = process.env;
const host = !HOST || HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '[::1]' : HOST;
const answer = await fetch(`http://${host}:${METRICS_PORT || PORT || 8000}/health`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
