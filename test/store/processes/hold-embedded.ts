import { openPGliteDatabase } from '../../../src/store/pglite-database.ts';
import { createStore } from '../../../src/store/store.ts';

// Opens the embedded database in the directory of the first argument, and receives texts until somebody ends it. A line
// for each text that is safe: its message id.
const [directory = ''] = process.argv.slice(2);
const store = createStore(await openPGliteDatabase(directory));
for (let index = 0; ; index++) {
  const messageId = `held-${index}`;
  await store.receiveSms({
    messageId,
    phoneNumber: `+1860555${String(index % 10_000).padStart(4, '0')}`,
    content: messageId,
    receivedAt: new Date(),
    tenantId: null,
    smsAgentConversationId: null,
    consent: null,
    caller: 'sms-agent',
    mediaUrls: [],
    noted: null,
  });
  process.stdout.write(`${messageId}\n`);
}
