import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartUpError } from '../start-up-error.ts';

export interface Address {
  host: string;
  port: number;
  /** The variable that says which port, for whoever has to choose another. */
  portVariable: 'PORT' | 'METRICS_PORT';
}

/** Binds a server and returns its URL. Throws {@link StartUpError} where the address cannot be had. */
export async function listen(server: Server, { host, port, portVariable }: Address): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new StartUpError(whyNot(error.code ?? error.message, { host, port, portVariable }), { cause: error }));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  const bound = server.address() as AddressInfo;
  return `http://${inUrl(host)}:${bound.port}`;
}

function whyNot(code: string, { host, port, portVariable }: Address): string {
  const at = `${inUrl(host)}:${port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${at} is in use by another process. Stop that one, or set ${portVariable} to another port.`;
    case 'EACCES':
      return `${at} may not be listened at by this user. Set ${portVariable} to a port from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine (${code}). Set HOST to one that is, or to 0.0.0.0 for all of them.`;
    default:
      return `Nothing can be listened to at ${at} (${code}). HOST and ${portVariable} say where.`;
  }
}

const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);
