// Writes data/catalogue from a folder of source tables: node tools/run.mjs build/catalogue.ts FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import abbreviationsFile from '../data/catalogue/abbreviations.json' with { type: 'json' };
import { internalMedicine } from './catalogue/internal-medicine.ts';
import { toLines } from './catalogue/lines.ts';
import { otherSpecialties } from './catalogue/other-specialties.ts';
import { type Abbreviations, cityWriter, writerOut } from './catalogue/write-out.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: node tools/run.mjs build/catalogue.ts FOLDER (the folder of the source tables, see data/README.md)',
  );
  process.exit(2);
}
const abbreviations = abbreviationsFile as Abbreviations;
const writeOut = writerOut(abbreviations);
const write = (file: string, content: Readonly<Record<string, unknown>>, unfolded: readonly string[]) =>
  writeFileSync(join('data', 'catalogue', file), toLines(content, unfolded));

write(
  'internal-medicine.json',
  internalMedicine(folder, { institution: writeOut, city: cityWriter(abbreviations.cities) }),
  ['sources', 'programs'],
);
write('other-specialties.json', otherSpecialties(folder, writeOut), ['institutions']);
