import { auditKey } from './audit/anchor.ts';
import { openAnchorFile } from './audit/anchor-file.ts';
import { verifyAnchors } from './audit/verify-anchors.ts';
import { readConfig } from './environment/read-config.ts';
import { tellFatal } from './fatal.ts';
import { openDatabase } from './open-database.ts';
import { createStore } from './store/store.ts';
import { verifyLog } from './store/verify-log.ts';

// Recomputes every hash chain of the log and the hashes of what was said (B50), and compares them with what was signed (B58):
// `npm run verify`, with the configuration of the gateway. The embedded database has one user at a time, so the gateway must be
// stopped for it.
try {
  const config = readConfig(process.env);
  const keys = config.audit.keys.map(auditKey);
  const database = await openDatabase(config.database, () => {});
  const store = createStore(database);
  const { conversations, events, broken } = await verifyLog(store);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const { conversationId, reason } of broken) say(`broken: ${conversationId}: ${reason}`);
  say(`${events} events of ${conversations} conversations: ${broken.length} chains do not hold`);
  let failed = broken.length > 0;
  if (keys.length === 0) {
    say(
      'The anchors were not checked: AUDIT_KEY is not set. Whoever may write to the database can rewrite whole chains.',
    );
  } else {
    const copies = config.audit.file === null ? [] : await openAnchorFile(config.audit.file).read();
    const anchors = await verifyAnchors(store.audit, keys, copies);
    for (const reason of anchors.broken) say(`broken: ${reason}`);
    const newest = anchors.until === null ? '' : `, the newest of ${anchors.until.toISOString()}`;
    const compared = config.audit.file === null ? '' : `, ${copies.length} copies`;
    say(`${anchors.anchors} anchors${newest}${compared}: ${anchors.broken.length} problems`);
    say(`${anchors.covered} events are signed, ${anchors.uncovered} are newer than the last anchor`);
    failed ||= anchors.broken.length > 0;
  }
  await database.close();
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  tellFatal(error);
  process.exitCode = 2;
}
