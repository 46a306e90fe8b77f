import { makeTemplate } from '../src/store/embedded-template.ts';
import { createTemplateDatabase } from '../src/store/pglite-database.ts';

// Makes the empty, migrated database that a new data directory of the embedded database is copied from. Runs at install (prepare.js).
await makeTemplate(createTemplateDatabase);
