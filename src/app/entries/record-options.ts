import type { Journal } from '../../network/journal/journal.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { dateInWords } from '../words/dates.ts';
import type { Control } from './entry-form.ts';
import { recordTitle, titleOf } from './record-title.ts';

type Option = readonly [value: string, label: string];

const NONE: Option = ['', 'None or not known'];

/** What a field that refers to another record offers; what it refers to now is always there. */
export function recordOptions(
  journal: Journal,
  control: Extract<Control, { readonly type: 'record' | 'belongs-to' }>,
  value: string,
): readonly Option[] {
  const options = control.type === 'belongs-to' ? owners(journal) : recordsOf(journal, control.of);
  if (value === '' || options.some(([option]) => option === value)) return [NONE, ...options];
  const title = recordTitle(journal, control.type === 'belongs-to' ? value : `${control.of}/${value}`);
  return [NONE, [value, title ?? 'Something that is not here any more'], ...options];
}

function recordsOf(journal: Journal, of: 'block' | 'event' | 'commitment'): readonly Option[] {
  switch (of) {
    case 'block':
      return journal.blocks.map(({ id, values }) => [id, since(blockTitle(values), values.from)]);
    case 'event':
      return [...journal.kept.event.values()]
        .toSorted((a, b) => (b.values.from ?? '').localeCompare(a.values.from ?? '', 'en'))
        .map(({ id, values }) => [id, since(titleOf(journal, { kind: 'event', id, values }), values.from)]);
    case 'commitment':
      return byTitle(
        [...journal.kept.commitment.values()].map(({ id, values }) => [
          id,
          titleOf(journal, { kind: 'commitment', id, values }),
        ]),
      );
  }
}

/** What a task may belong to, besides the meeting or whatever else it came from. */
function owners(journal: Journal): readonly Option[] {
  return (['commitment', 'scholarly-work', 'lead'] as const).flatMap((kind) =>
    byTitle(
      [...journal.kept[kind].values()].map(({ id, values }) => [
        `${kind}/${id}`,
        titleOf(journal, { kind, id, values }),
      ]),
    ),
  );
}

function byTitle(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => a[1].localeCompare(b[1], 'en'));
}

function since(title: string, from: string | null | undefined): string {
  return from == null ? title : `${title}, from ${dateInWords(from)}`;
}
