import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, number, page, signed, table, wrapped } from './markdown.ts';

describe('numbers', () => {
  it('have a true minus and no minus zero', () => {
    expect([number(-1.25, 1), number(-0.04, 1), number(3)]).toEqual(['−1.3', '0.0', '3']);
    expect([signed(0.04, 1), signed(0.06, 1), signed(-2)]).toEqual(['0.0', '+0.1', '−2']);
  });
});

describe('wrapping', () => {
  const words = fc.array(fc.constantFrom('a', 'word', '-', '5.', '#', 'percent,', 'somewhat-longer-one', '%'), {
    minLength: 1,
    maxLength: 80,
  });

  it('keeps every word in its order and starts no line with what reads as a list or a heading', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = `Begin ${list.join(' ')}`;
        const lines = wrapped(text).split('\n');
        expect(lines.join(' ')).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^(-|\d+\.|#)( |$)/);
      }),
    );
  });

  it('indents what hangs below a list item, and leaves tables, pictures and code alone', () => {
    const item = `- ${'word '.repeat(40).trim()}`;
    const [first = '', second = ''] = wrapped(item).split('\n');
    expect(first.length).toBeLessThanOrEqual(120);
    expect(second).toMatch(/^ {2}word/);
    for (const kept of [`| ${'x '.repeat(99)}|`, `![${'x '.repeat(99)}](y.svg)`, `\`\`\`\n${'x '.repeat(99)}\n\`\`\``])
      expect(wrapped(kept)).toBe(kept);
    expect(folded('more', item)).toContain(wrapped(item));
  });

  it('parts paragraphs by one blank line', () => {
    expect(page(['one', 'two'])).toBe('one\n\ntwo\n');
  });
});

it('a table has a rule that aligns numbers to the right', () => {
  expect(table(['what', 'n'], [['x', '1']])).toBe('| what | n |\n|---|--:|\n| x | 1 |');
});
