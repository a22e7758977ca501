import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { ENTRY_KINDS, type NetworkValues } from '../../network/records/kinds.ts';
import type { FieldValues } from './entry-draft.ts';

/** The kinds that `/entry/KIND/ID` edits: all that stand in a timeline, and those with lists of their own. */
export const FORM_KINDS = [...ENTRY_KINDS, 'event', 'interview', 'commitment', 'scholarly-work', 'lead'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

type Options = readonly (readonly [value: string, label: string])[];

export type Control =
  /** Sentences. `day` is the date that goes with them: today's as soon as something is written. */
  | { readonly type: 'note'; readonly day?: string; readonly example?: string }
  | { readonly type: 'line' }
  /** An address on the web, kept and shown as typed. */
  | { readonly type: 'link' }
  /** `ahead`: it may well lie in the future. */
  | { readonly type: 'day'; readonly ahead?: true }
  | { readonly type: 'clock' }
  /** Bounds inclusive. */
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly whole?: true }
  /** One of a few; `''` is unknown. */
  | { readonly type: 'choice'; readonly options: Options }
  /** The same as a list, for more than a handful. */
  | { readonly type: 'select'; readonly options: Options }
  | { readonly type: 'yes-no' }
  /** One of the records there are. */
  | { readonly type: 'record'; readonly of: 'block' | 'event' | 'commitment' }
  /** What it belongs to, as `kind/id`. */
  | { readonly type: 'belongs-to' }
  /** A program of the catalogue, by ACGME id; `programs` are several. */
  | { readonly type: 'program' }
  | { readonly type: 'programs' }
  /** Somebody besides the one it is about. */
  | { readonly type: 'person' };

export interface FieldForm<F extends string = string> {
  readonly name: F;
  readonly label: string;
  readonly hint?: string;
  /** Comes only later, so that a new form is short. */
  readonly later?: true;
  /** The title under which it is folded away while nothing under it is filled in. */
  readonly under?: string;
  readonly control: Control;
}

export interface EntryForm<F extends string = string> {
  /** `Learning point`; new ones are `New learning point`. */
  readonly title: string;
  readonly many: string;
  /** What it is for, in two short sentences. */
  readonly teaches: string;
  /** How the one it is about is asked for, `last` after what stands open; absent: nobody is. */
  readonly person?: { readonly label: string; readonly optional?: true; readonly last?: true };
  readonly fields: readonly FieldForm<F>[];
  /** Dates in the order in which they usually come. */
  readonly days: readonly F[];
  /** Its first and its planned last day, where other dates lie between the two. */
  readonly span?: readonly [F, F];
  /** The date that a new one has from the start. */
  readonly startsOn?: F;
  /** The date that is today's where none was given: without any it would stand at the end of every list. */
  readonly datedBy?: F;
  /** What a new one starts with besides. */
  readonly starts?: Readonly<Record<string, string>>;
  /** By field: what must be said before it can be saved, in one line. */
  readonly missing?: (asked: AskedOfForm) => Readonly<Record<string, string>>;
}

interface AskedOfForm {
  readonly journal: Journal;
  readonly today: PlainDate;
  /** Of the record itself; null for a new one. */
  readonly id: string | null;
  /** As the form shows them. */
  readonly values: FieldValues;
}

/** The fields a form asks for: who it is about, when it was logged and letting go are handled for all alike. */
export type FieldOf<K extends FormKind> = Exclude<keyof NetworkValues<K> & string, 'person' | 'loggedAt' | 'letGoOn'>;
export type FormOf<K extends FormKind> = EntryForm<FieldOf<K>>;

/** The options for a table of names, with the unknown last. */
export function optionsOf(names: Readonly<Record<string, string>>, unknown?: string): Options {
  return [...Object.entries(names), ...(unknown === undefined ? [] : [['', unknown] as const])];
}
