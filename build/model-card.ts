import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modelCard } from './model-card/card.ts';
import { readInputs } from './model-card/inputs.ts';

/** `npm run model-card`: writes docs/model-card.md and its pictures from the shipped files. */
const root = process.cwd();
for (const [path, text] of modelCard(readInputs(root))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
