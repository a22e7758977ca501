import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { BLOCK_TYPES, type Block, blockTeamId } from '../../network/records/block.ts';
import { IDENTITY_ID, type Identity } from '../../network/records/identity.ts';
import type { Person, Role } from '../../network/records/person.ts';
import type { Change } from '../../workspace/change.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { BLOCK_TYPE_WORDS, blockTitle } from '../blocks/block-types.ts';
import { isDay } from '../entries/day-range.ts';
import { settlePerson } from '../entries/settle-person.ts';
import { type Answers, storedFrom } from '../profile/answers.ts';
import { blockOf, FIELDS_OF, type Question, type StartAnswers, savedAnswers } from './start-answers.ts';

export interface StartDeps {
  readonly journal: Journal;
  readonly profile: Answers;
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** One act: the sentence that tells of it and what it writes. No changes where nothing new was said. */
export interface StartAct {
  readonly sentence: string;
  readonly changes: readonly Change[];
}

/** What one question's answers write; or what has to be mended first, in words. */
export function startChanges(
  question: Question,
  now: StartAnswers,
  deps: StartDeps,
): StartAct | { readonly problem: string } {
  const saved = savedAnswers(deps.journal, deps.profile, deps.today);
  const isNew = (field: keyof StartAnswers) => JSON.stringify(now[field]) !== JSON.stringify(saved[field]);
  if (!FIELDS_OF[question].some(isNew)) return { sentence: '', changes: [] };
  switch (question) {
    case 'you':
      return you(now, deps, isNew);
    case 'goal':
      return {
        sentence: 'Your goal is saved.',
        changes: identity({
          ...(isNew('route') ? { route: ROUTES.find((route) => route === now.route) ?? null } : {}),
          ...(isNew('specialty') ? { specialty: given(now.specialty) } : {}),
          ...(isNew('sentence') ? { sentence: given(now.sentence) } : {}),
          ...(isNew('reapplying') ? { reapplying: now.reapplying } : {}),
        }),
      };
    case 'block':
      return block(now, deps, isNew);
    case 'visa':
      return {
        sentence: 'Your visa answer is saved.',
        changes: profile({ visaNeed: VISAS.find((need) => need === now.visaNeed) ?? '' }, deps.profile),
      };
    case 'way':
      return way(now, deps, isNew);
  }
}

const ROUTES = ['categorical', 'advanced', 'undecided'] as const;
const VISAS = ['j1', 'h1b', 'either', 'none'] as const;
const ODD_YEAR = 'A year has four digits, as in 2026. Please look at the two dates.';
type IsNew = (field: keyof StartAnswers) => boolean;

function you(now: StartAnswers, deps: StartDeps, isNew: IsNew): StartAct | { readonly problem: string } {
  const { begins, ends } = now;
  if (!isDay(begins) || !isDay(ends)) return { problem: ODD_YEAR };
  if (isPlainDate(begins) && isPlainDate(ends) && ends <= begins)
    return { problem: 'The year ends before it begins. Please look at the two dates.' };
  return {
    sentence: 'Your name and your year are saved.',
    changes: [
      ...identity({
        ...(isNew('name') ? { name: given(now.name) } : {}),
        ...(isNew('begins') ? { yearBegan: isPlainDate(begins) ? begins : null } : {}),
      }),
      ...(isNew('ends') ? profile({ prelimEnds: isPlainDate(ends) ? ends : '' }, deps.profile) : []),
    ],
  };
}

function block(now: StartAnswers, deps: StartDeps, isNew: IsNew): StartAct | { readonly problem: string } {
  const { journal, today, newId } = deps;
  const type = BLOCK_TYPES.find((one) => one === now.type);
  const known = blockOf(journal, today);
  if (type === undefined && known?.values.type == null)
    return { problem: 'Which kind of block is it? Choose one, and the rest may stay open.' };
  if (!isPlainDate(now.from) || !isPlainDate(now.to))
    return { problem: 'Give the first and the last day; about right is enough.' };
  if (!isDay(now.from) || !isDay(now.to)) return { problem: ODD_YEAR };
  if (now.to < now.from) return { problem: 'The last day is before the first. Please look at the two dates.' };
  const people = settleTeam(now, journal, newId);
  if ('problem' in people) return people;
  const id = known?.id ?? newId();
  const isFresh = known === undefined;
  const fields: Block = {
    ...(type !== undefined && (isFresh || isNew('type')) ? { type } : {}),
    ...(isNew('service') ? { name: given(now.service) } : {}),
    ...(isFresh || isNew('from') ? { from: now.from } : {}),
    ...(isFresh || isNew('to') ? { to: now.to } : {}),
    ...(isNew('shiftStart') ? { shiftStart: given(now.shiftStart) } : {}),
    ...(isNew('shiftEnd') ? { shiftEnd: given(now.shiftEnd) } : {}),
    ...(isFresh && type !== undefined ? { daysOff: BLOCK_TYPE_WORDS[type].preset.daysOff ?? null } : {}),
  };
  const places = people.team.map(
    (person): Change => ({
      kind: 'block-team',
      id: blockTeamId(id, person),
      fields: { block: id, person, from: null, to: null, together: null },
    }),
  );
  const title = blockTitle({ ...known?.values, ...fields });
  return {
    sentence: `${title} is in your year${places.length === 0 ? '' : `, with ${places.length} on the team`}.`,
    changes: [
      ...(Object.keys(fields).length === 0 ? [] : [{ kind: 'block', id, fields } as const]),
      ...people.changes,
      ...places,
    ],
  };
}

function way(now: StartAnswers, { journal, newId }: StartDeps, isNew: IsNew): StartAct | { readonly problem: string } {
  const who = isNew('peer') ? settlePerson(journal.people.values(), now.peer ?? undefined, newId) : null;
  if (who !== null && 'problem' in who) return who;
  return {
    sentence: 'How you like it is saved.',
    changes: [
      ...(who?.changes ?? []),
      ...identity({
        ...(isNew('shyMode') ? { shyMode: now.shyMode === '' ? null : now.shyMode === 'small' } : {}),
        ...(who === null ? {} : { trustedPeer: who.id }),
      }),
    ],
  };
}

const TEAM: readonly (readonly [field: 'attendings' | 'seniors' | 'peers', role: Role])[] = [
  ['attendings', 'attending'],
  ['seniors', 'senior'],
  ['peers', 'peer'],
];

/** Everybody named on the team, each new person once; what is already known of somebody's role stays. */
function settleTeam(
  now: StartAnswers,
  journal: Journal,
  newId: () => string,
): { readonly team: readonly string[]; readonly changes: readonly Change[] } | { readonly problem: string } {
  const people = [...journal.people.values()];
  const team = new Set<string>();
  const changes: Change[] = [];
  for (const [field, role] of TEAM) {
    for (const name of namesIn(now[field])) {
      const who = settlePerson(people, { name }, newId);
      if ('problem' in who) return who;
      if (who.id === null || team.has(who.id)) continue;
      team.add(who.id);
      const known: Person | undefined = people.find(({ id }) => id === who.id)?.values;
      if (known === undefined) people.push({ id: who.id, values: { name: who.name } });
      changes.push(...who.changes);
      if (known?.role == null) changes.push({ kind: 'person', id: who.id, fields: { role } });
    }
  }
  return { team: [...team], changes };
}

/** `Dr. Lopez, Wei Chen and Ada Obi` are three. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function identity(fields: Identity): readonly Change[] {
  return Object.keys(fields).length === 0 ? [] : [{ kind: 'identity', id: IDENTITY_ID, fields }];
}

function profile(patch: Partial<Answers>, before: Answers): readonly Change[] {
  return [{ kind: 'profile', id: PROFILE_ID, fields: storedFrom(patch, before) }];
}

function given(text: string): string | null {
  const words = text.trim();
  return words === '' ? null : words;
}
