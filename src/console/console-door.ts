import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticator } from '../auth/authenticator.ts';
import type { Log } from '../observability/log.ts';
import { createConsoleFiles } from './console-files.ts';
import { answerAt, type Endpoints } from './routes.ts';
import { sandboxTextEndpoints } from './sandbox-texts.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import type { SignIn } from './sign-in.ts';

export interface ConsoleOptions {
  /** What the build of the console wrote; where there is nothing a page says how to build it. */
  directory: string;
  /** Null: people bring a token that they got elsewhere. */
  signIn: SignIn | null;
  /** The texts of the SMS Agent's stand-in; null where there is none. */
  sandboxTextsUrl: string | null;
}

export interface ConsoleDoorOptions extends ConsoleOptions {
  authenticator: Authenticator;
  production: boolean;
  /** Operations that GraphiQL opens with. */
  operations: readonly { title: string }[];
  /** Who asks, past the proxies that are trusted. */
  addressOf(request: IncomingMessage): string;
  log: Log;
}

/** What the approvers' console needs of the gateway beside the API: its files, sign-in, a telephone to play with. */
export interface ConsoleDoor {
  /** Answers a request, or leaves it to others: false. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

export function createConsoleDoor(options: ConsoleDoorOptions): ConsoleDoor {
  const endpoints: Endpoints = {
    ...sessionEndpoints({ ...options, playsTenants: options.sandboxTextsUrl !== null }),
    ...sandboxTextEndpoints(options.sandboxTextsUrl),
  };
  const serveFile = createConsoleFiles(options);
  return {
    async answer(request, response, path) {
      return (await answerAt(endpoints, path, request, response)) || serveFile(request, response, path);
    },
  };
}
