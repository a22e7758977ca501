import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchemas } from './published-schemas.ts';

// Writes docs/schemas: npm run schemas
mkdirSync(join('docs', 'schemas'), { recursive: true });
for (const [name, text] of publishedSchemas()) writeFileSync(join('docs', 'schemas', name), text);
