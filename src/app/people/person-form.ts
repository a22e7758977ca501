import { oneLine } from '../../base/one-line.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { CHANNELS, type Person, ROLES } from '../../network/records/person.ts';

const LINE_FIELDS = [
  'name',
  'title',
  'institution',
  'specialty',
  'email',
  'phone',
  'linkedin',
  'website',
  'bestTime',
] as const;
const NOTE_FIELDS = ['howMet', 'note'] as const;
const JUDGED_FIELDS = ['teaches', 'approachable', 'respectsImgs', 'tiedToGoal'] as const;

export type LineField = (typeof LINE_FIELDS)[number];
export type NoteField = (typeof NOTE_FIELDS)[number];
export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** Everything of a person as controls hold it; the empty text is unknown. */
export type PersonForm = { readonly [F in LineField | NoteField | JudgedField]: string } & {
  readonly role: string;
  readonly channel: string;
  readonly leaveToWrite: string;
  /** Parted by commas. */
  readonly tags: string;
  readonly programs: readonly string[];
  readonly tracked: boolean;
};

export function formOf(person: Person): PersonForm {
  const text = <F extends LineField | NoteField | JudgedField>(field: F): string => person[field] ?? '';
  const texts = [...LINE_FIELDS, ...NOTE_FIELDS, ...JUDGED_FIELDS].map((field) => [field, text(field)]);
  return {
    ...(Object.fromEntries(texts) as { [F in LineField | NoteField | JudgedField]: string }),
    role: person.role ?? '',
    channel: person.channel ?? '',
    leaveToWrite: person.leaveToWrite == null ? '' : person.leaveToWrite ? 'yes' : 'no',
    tags: (person.tags ?? []).join(', '),
    programs: person.programs ?? [],
    tracked: person.tracked !== false,
  };
}

/** A name an address asks for, as far as a name goes. */
export function nameAsked(name: string | null): string {
  return oneLine(name ?? '').slice(0, LINE_LENGTH);
}

/** The fields in which the form says something else than the person; what was emptied is null. */
export function changedFields(form: PersonForm, person: Person): Person {
  const before = valuesOf(formOf(person));
  const after = valuesOf(form);
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Person]),
  );
  return Object.fromEntries(changed);
}

function valuesOf(form: PersonForm): Person {
  const judged = (value: string) => (value === 'yes' || value === 'no' ? value : null);
  const line = (value: string) => oneLine(value) || null;
  const note = (value: string) => (value.trim() === '' ? null : value.trim());
  const tags = form.tags.split(',').flatMap((tag) => line(tag) ?? []);
  return {
    name: line(form.name),
    title: line(form.title),
    institution: line(form.institution),
    specialty: line(form.specialty),
    email: line(form.email),
    phone: line(form.phone),
    linkedin: line(form.linkedin),
    website: line(form.website),
    bestTime: line(form.bestTime),
    howMet: note(form.howMet),
    note: note(form.note),
    role: ROLES.find((role) => role === form.role) ?? null,
    channel: CHANNELS.find((channel) => channel === form.channel) ?? null,
    leaveToWrite: form.leaveToWrite === '' ? null : form.leaveToWrite === 'yes',
    teaches: judged(form.teaches),
    approachable: judged(form.approachable),
    respectsImgs: judged(form.respectsImgs),
    tiedToGoal: judged(form.tiedToGoal),
    tags: tags.length === 0 ? null : [...new Set(tags)],
    programs: form.programs.length === 0 ? null : [...form.programs],
    tracked: form.tracked,
  };
}

/** What was typed and not saved, as a draft keeps it; the empty text where nothing differs. */
export function formDraft(form: PersonForm, initial: PersonForm): string {
  const typed = Object.entries(form).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(initial[field as keyof PersonForm]),
  );
  return typed.length === 0 ? '' : JSON.stringify(Object.fromEntries(typed));
}

/** The form with a draft over it; what does not fit is left out. */
export function withDraft(initial: PersonForm, draft: string): PersonForm {
  let typed: unknown;
  try {
    typed = draft === '' ? null : JSON.parse(draft);
  } catch {
    return initial;
  }
  if (typeof typed !== 'object' || typed === null) return initial;
  const fitting = Object.entries(typed).filter(([field, value]) => {
    const own = Object.hasOwn(initial, field) ? initial[field as keyof PersonForm] : undefined;
    if (Array.isArray(own)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
    return own !== undefined && typeof value === typeof own;
  });
  return { ...initial, ...Object.fromEntries(fitting) };
}
