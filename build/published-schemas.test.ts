import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedSchemas } from './published-schemas.ts';

it.each(publishedSchemas())('docs/schemas/%s is what the code reads with', (name, text) => {
  expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text);
});
