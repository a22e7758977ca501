import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeProblem, type Result } from '../src/base/result.ts';
import { readCatalogue } from '../src/catalogue/read.ts';
import { openBook } from '../src/loop/odds/book.ts';
import { readFigures } from '../src/loop/odds/calibration/figures.ts';
import { calibrateToFile } from '../src/loop/odds/calibration/file.ts';

/** `npm run calibrate`: fits the model to the published figures and writes data/odds/internal-medicine.json. */
const root = process.cwd();
const TARGET = 'data/odds/internal-medicine.json';

function read<T>(path: string, parse: (json: unknown) => Result<T>): T {
  const result = parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
  if (result.ok) return result.value;
  for (const problem of result.error) console.error(describeProblem(path, problem));
  process.exit(2);
}

const draws = Number(process.argv[2] ?? 200);
const started = performance.now();
const text = calibrateToFile({
  figures: read('data/odds/figures.json', readFigures),
  book: openBook(read('data/catalogue/internal-medicine.json', readCatalogue)),
  sha256: (held) => createHash('sha256').update(held).digest('hex'),
  draws,
});
writeFileSync(join(root, TARGET), text);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${TARGET}: ${draws} draws in ${seconds} s, ${Math.round(gzipSync(text).length / 1000)} kB compressed`);
