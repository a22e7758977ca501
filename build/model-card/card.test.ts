import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_FILE, modelCard } from './card.ts';
import { FIGURES_FILE, ODDS_FILE, readInputs } from './inputs.ts';
import { PICTURES } from './sections/fit.ts';
import { hashLine } from './sections/reproduce.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const card = readFileSync(CARD_FILE, 'utf8');
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const oneLine = card.replaceAll(/\s+/g, ' ');

describe('the committed card', () => {
  it('is of the odds and the figures that ship (if not: npm run model-card)', () => {
    expect(oneLine).toContain(hashLine({ hashes: new Map([[ODDS_FILE, sha256(ODDS_FILE)]]) }));
    expect(card).toContain(sha256(FIGURES_FILE));
  });

  it('has ten sections, whole tables, and no number that could not be reckoned', () => {
    expect(card.match(/^## \d+\. /gm)).toHaveLength(10);
    expect(card).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const blocks = card.split('\n\n').filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThan(14);
    for (const block of blocks) {
      const widths = block.split('\n').map((line) => line.split('|').length);
      expect(new Set(widths).size, block.slice(0, 60)).toBe(1);
    }
  });

  it('shows its three pictures, each with words for those who cannot see it', () => {
    for (const path of Object.values(PICTURES)) {
      const name = path.replace('docs/', '');
      const words = new RegExp(`!\\[([^\\]]+)\\]\\(${name}\\)`).exec(card)?.[1] ?? '';
      expect(words.length).toBeGreaterThan(60);
      expect(readFileSync(path, 'utf8')).toContain(`<desc id="d">${words.replaceAll('"', '&quot;')}</desc>`);
    }
  });

  it.runIf(deep)('and its pictures are what the command makes, to the byte', () => {
    const made = modelCard(readInputs('.'));
    expect([...made.keys()]).toEqual([CARD_FILE, ...Object.values(PICTURES)]);
    for (const [path, text] of made) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
    console.log(`model card: ${made.size} files, same bytes`);
  });
});
