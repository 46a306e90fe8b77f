import { anchorOf, troubleOf } from './audit/check-consent-proof.ts';
import { allAnchors } from './audit/verify-anchors.ts';
import { parsePhoneNumber } from './domain/phone-number.ts';
import { readConfig } from './environment/read-config.ts';
import { tellFatal } from './fatal.ts';
import { openDatabase } from './open-database.ts';
import { StartUpError } from './start-up-error.ts';
import { createStore } from './store/store.ts';

// Prints what proves the consent of a number, as JSON: `npm run --silent consent-proof -- +18605550123`, with the configuration of the
// gateway. The embedded database has one user at a time, so the gateway must be stopped for it.
try {
  const [, given = ''] = process.argv.slice(2);
  const phoneNumber = parsePhoneNumber(given);
  if (phoneNumber === null)
    throw new StartUpError('Whose consent? For example: npm run --silent consent-proof -- +18605550123');
  const config = readConfig(process.env);
  const database = await openDatabase(config.database, () => {});
  const store = createStore(database);
  const proof = await store.erasures.consentProof(phoneNumber);
  const anchors = proof === null ? [] : await Array.fromAsync(allAnchors(store.audit));
  await database.close();
  if (proof === null) throw new StartUpError('Nothing is known of this number.');
  const trouble = troubleOf(proof);
  const events = proof.events.map((event) => ({ ...event, anchor: anchorOf(event.cursor, anchors) }));
  process.stdout.write(`${JSON.stringify({ ...proof, events, trouble }, null, 2)}\n`);
  process.exitCode = trouble.length > 0 ? 1 : 0;
} catch (error) {
  tellFatal(error);
  process.exitCode = 2;
}
