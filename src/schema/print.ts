import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

// Printed by a program of its own: the code generator would load a second copy of graphql with the schema.
await writeFile(join(import.meta.dirname, '../../schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
