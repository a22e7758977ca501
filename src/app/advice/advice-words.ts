import type { RuleGrade } from '../../network/match-rules/match-rule.ts';
import type { DayKind, PlanDay, Suggestion } from '../../network/planner/plan.ts';
import type { Way } from '../../network/rules/rule.ts';

const WAY_WORDS: Readonly<Record<Way, string>> = {
  'in-person': 'in person',
  phone: 'by phone',
  'e-mail': 'by e-mail',
  text: 'by text message',
  linkedin: 'on LinkedIn',
  alone: 'by yourself',
};

const GRADE_MARKS: Readonly<Record<RuleGrade, string>> = {
  binding: 'Binding rule',
  'official-recommendation': 'Official recommendation',
  convention: 'A convention',
};

/** How binding it is, as a small mark; the whole stands below "why this". Empty where the reason has said so. */
export function gradeMark({ grade, source, why }: Pick<Suggestion, 'grade' | 'source' | 'why'>): string {
  if (grade !== 'convention') return `${GRADE_MARKS[grade]}.`;
  if (/convention|usual advice/i.test(why)) return '';
  return source.from === 'season' ? 'Usual advice; its dates have a source.' : `${GRADE_MARKS[grade]}.`;
}

/** `2 min, in person` */
export function effortInWords({ minutes, way }: Pick<Suggestion, 'minutes' | 'way'>): string {
  return `${minutes} min, ${WAY_WORDS[way]}`;
}

/** What kind of day it is, for the week; empty where nothing needs saying. */
export const DAY_KIND_WORDS: Readonly<Record<DayKind, string>> = {
  working: '',
  off: 'Day off',
  'golden-weekend': 'Golden weekend',
  'post-call': 'Post-call',
  'after-nights': 'After nights',
  vacation: 'Vacation',
  unknown: '',
};

/** What is said on the day itself; null on a day like others. */
export function kindInWords(kind: DayKind, isFree: boolean): string | null {
  const words = KIND_WORDS[kind];
  return words === null ? null : isFree ? `${words} Nothing is planned.` : `${words} What is here can wait.`;
}

const KIND_WORDS: Readonly<Record<DayKind, string | null>> = {
  working: null,
  off: 'A day off.',
  'golden-weekend': 'Your golden weekend. It is yours.',
  'post-call': 'Post-call: sleep first.',
  'after-nights': 'After nights: sleep first.',
  vacation: 'Vacation. Rest; what is open will still be here.',
  unknown: null,
};

/** What the block leaves for reaching out in that week. */
export function budgetInWords({ budget, kind }: Pick<PlanDay, 'budget' | 'kind'>): string {
  if (kind === 'vacation') return 'Nothing to reach out for: vacation.';
  const { week, used } = budget;
  if (week === 0) return 'No reaching out this week. Closing open loops is always all right.';
  const left = Math.max(0, week - used);
  const room = `Room for ${week} ${week === 1 ? 'time' : 'times'} of reaching out this week`;
  if (used === 0) return `${room}.`;
  return left === 0 ? `${room}, all planned.` : `${room}, ${used} planned.`;
}

/** `every 6 weeks`, `every 10 days` */
export function everyInWords(days: number): string {
  if (days % 7 === 0) return days === 7 ? 'every week' : `every ${days / 7} weeks`;
  return days === 1 ? 'every day' : `every ${days} days`;
}

/** What the screen is called on which a suggestion is done. */
export function screenName(href: string): string {
  const place = href.split(/[/?#]/)[1] ?? '';
  return SCREENS[place] ?? 'Where it is done';
}

const SCREENS: Readonly<Record<string, string>> = {
  people: 'Their page',
  entry: 'Write it down',
  letters: 'The letter',
  'teaching-moments': 'Teaching moments',
  mentors: 'Mentors',
  meetings: 'The meeting',
  events: 'The event',
  card: 'Your card',
  interviews: 'Interviews',
  commitments: 'The commitment',
  works: 'Your works',
  leads: 'The lead',
  identity: 'Your introduction',
  drafts: 'The draft',
  blocks: 'The block',
  loops: 'Open loops',
  prepare: 'Prepare',
  year: 'The year',
  guide: 'The guide',
  profile: 'Your answers',
  pick: 'Pick',
  data: 'Your data',
  start: 'Five questions',
};
