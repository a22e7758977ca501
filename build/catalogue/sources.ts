import type { FactStatus } from '../../src/catalogue/fact.ts';

/** An entry of the file's source dictionary; `{}` in the title stands for what a reference adds. */
export interface SourceEntry {
  readonly title: string;
  readonly url: string | null;
  readonly status?: FactStatus;
  readonly date?: string;
}

interface Given {
  readonly text: string;
  readonly status: FactStatus;
  readonly date: string;
}

/** Gives each source string a short reference, and collects the dictionary the references stand for. */
export class SourceBook {
  readonly #entries = new Map<string, SourceEntry>();
  readonly #pages = new Map<string, string>();

  get entries(): Readonly<Record<string, SourceEntry>> {
    return Object.fromEntries(this.#entries);
  }

  /** The reference of a list that identities come from. */
  list(key: string, title: string): string {
    return this.#keep(key, { title, url: null });
  }

  /** The reference of a dated list that other names come from. */
  dated(key: string, title: string, date: string): string {
    return this.#keep(key, { title, url: null, date });
  }

  /** The reference of a fact's source, status and date together. */
  fact({ text, status, date }: Given): string {
    const cms = /^CMS hospital cost report FY2021, CCN (\d+) \(matched by name\)$/.exec(text);
    if (cms) {
      const title = 'CMS hospital cost report FY2021, CCN {} (matched by name)';
      return `${this.#keep('cms', { title, url: null, status, date })}:${cms[1]}`;
    }
    const labor = /^(US Department of Labor .*employer\(s\): )(.*)( \(matched by name; .*\))$/.exec(text);
    if (labor) {
      const entry = { title: `${labor[1]}{}${labor[3]}`, url: null, status, date };
      return `${this.#keep('labor', entry)}:${labor[2]}`;
    }
    const page = /^program's own page: (https?:\S+)(?: \(page date: (.*)\))?$/.exec(text);
    if (page) return this.#page(page[1] ?? '', page[2] ?? null, { status, date });
    const florida = /^NRMP quota(?: and matched)?, Florida programs, (\d{4}) Match$/.exec(text);
    if (florida) {
      const key = text.includes('and matched') ? 'florida' : 'quota';
      return this.#keep(`${key}-${florida[1]}`, { title: text, url: null, status, date });
    }
    if (text.startsWith('ResidencyCompass,')) return this.#keep('list', { title: text, url: null, status, date });
    throw new Error(`A source this converter does not know: ${text}`);
  }

  #page(url: string, pageDate: string | null, given: { status: FactStatus; date: string }): string {
    // A guessed year is not a date: it moves into the title, and the fact says `undated`.
    const undated = /^undated(?: \((.*)\))?$/.exec(pageDate ?? '');
    const title = undated
      ? `the program's own page, undated (${undated[1] ?? 'no date on it'})`
      : `the program's own page${pageDate === null ? '' : ` (page date: ${pageDate})`}`;
    const held = this.#pages.get(url) ?? `page-${this.#pages.size + 1}`;
    this.#pages.set(url, held);
    return this.#keep(held, { title, url, status: given.status, date: undated ? 'undated' : given.date });
  }

  #keep(key: string, entry: SourceEntry): string {
    const held = this.#entries.get(key);
    if (held !== undefined && JSON.stringify(held) !== JSON.stringify(entry))
      throw new Error(`The source ${key} stands for two things: ${JSON.stringify(held)} and ${JSON.stringify(entry)}`);
    this.#entries.set(key, entry);
    return key;
  }
}
