import type { Duplex } from 'node:stream';
import { rawAnswer } from './answer-headers.ts';

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no request of HTTP, as Node does and with the headers of every answer. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Duplex & { bytesWritten?: number }): void {
  if (error.code === 'ECONNRESET' || !socket.writable || (socket.bytesWritten ?? 0) > 0) {
    socket.destroy(error);
    return;
  }
  const status = statuses[error.code ?? ''] ?? '400 Bad Request';
  socket.end(rawAnswer(status, status));
}
