import { err, ok, type Problem, problem, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { FACT_KINDS, kindOf } from '../fact-kind.ts';

/** Which column of a table holds what: the program's id, facts by name, and what is said of the row as a whole. */
export interface ColumnMap {
  readonly acgmeId: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly seenOn: string | null;
  readonly source: string | null;
}

const ID_NAMES = new Set(['acgme_id', 'acgmeid', 'acgme', 'id']);
const ITEM = /\s*([A-Za-z0-9_]+)\s*=\s*(?:"([^"]*)"|([^,"]*))\s*(,|$)/y;

/** Reads `acgme_id="Program ID",visa_h1b=H1B,seen_on=Checked,source=Where`. */
export function readColumnMap(text: string): Result<ColumnMap> {
  const columns = new Map<string, string>();
  const problems: Problem[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const from = ITEM.lastIndex;
    const item = ITEM.exec(text);
    if (item === null) {
      return err([
        problem('--map', `${show(text.slice(from))} is not of the form fact=Column or fact="Column, with a comma"`),
      ]);
    }
    const [, name = '', quoted, bare = ''] = item;
    const target = ID_NAMES.has(name.toLowerCase()) ? 'acgme_id' : name.toLowerCase() === 'seenon' ? 'seen_on' : name;
    const column = (quoted ?? bare).trim();
    if (column === '') problems.push(problem('--map', `${name} names no column`));
    if (columns.has(target)) problems.push(problem('--map', `${target} stands twice; one column can hold it`));
    if (!isTarget(target)) problems.push(problem('--map', `${show(name)} is not a fact known here; ${KNOWN}`));
    columns.set(target, column);
  }
  const { acgme_id: acgmeId, seen_on: seenOn = null, source = null, ...facts } = Object.fromEntries(columns);
  if (acgmeId === undefined) problems.push(problem('--map', 'names no column for acgme_id'));
  if (Object.keys(facts).length === 0) problems.push(problem('--map', `names no fact; ${KNOWN}`));
  return problems.length > 0 || acgmeId === undefined ? err(problems) : ok({ acgmeId, facts, seenOn, source });
}

const KNOWN = `known are ${Object.keys(FACT_KINDS).join(', ')}`;

function isTarget(name: string): boolean {
  return name === 'acgme_id' || name === 'seen_on' || name === 'source' || kindOf(name) !== null;
}
