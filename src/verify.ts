import { ConfigError, readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';
import { StartUpError } from './store/start-up-error.ts';
import { createStore } from './store/store.ts';
import { verifyLog } from './store/verify-log.ts';

// Recomputes every hash chain of the log (B50): `npm run verify`, with the configuration of the gateway. The embedded
// database has one user at a time, so the gateway must be stopped for it.
try {
  const database = await openDatabase(readConfig(process.env).database, () => {});
  const { conversations, events, broken } = await verifyLog(createStore(database));
  await database.close();
  for (const { conversationId, reason } of broken) process.stdout.write(`broken: ${conversationId}: ${reason}\n`);
  process.stdout.write(`${events} events of ${conversations} conversations: ${broken.length} chains do not hold\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartUpError;
  process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 2;
}
