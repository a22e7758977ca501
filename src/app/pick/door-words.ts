import type { Door } from '../../loop/pick/result.ts';

const NAMES: Readonly<Record<Door['id'], string>> = {
  applications: 'Applications',
  interviews: 'Interviews',
  'rank-list': 'Rank list',
  'match-week': 'Match Week and SOAP',
  'off-cycle': 'Places outside the Match',
};

export function doorName(id: Door['id']): string {
  return NAMES[id];
}

const STATES: Readonly<Record<Door['state'], string>> = {
  open: 'open',
  'not yet': 'not yet',
  closed: 'closed',
  unknown: 'date not found',
};

export function doorState(state: Door['state']): string {
  return STATES[state];
}

const STATUSES: Readonly<Record<string, string>> = {
  publisher: 'From the publisher itself.',
  secondary: 'Told by a third party; check with the publisher.',
  derived: 'Worked out from a rule, not from a published date.',
  'not-published': 'Not yet published; taken from the last season.',
  'not-found': 'Not found. Please look it up.',
};

/** How far a date may be trusted, in words. */
export function doorStatus(status: string): string {
  return STATUSES[status] ?? status;
}

/** `Open: applications, interviews`, or that nothing is. */
export function openInWords(doors: readonly Door[]): string {
  const open = doors.filter(({ state }) => state === 'open').map(({ id }) => NAMES[id]);
  const [first, ...others] = open;
  if (first === undefined) return 'Nothing is open now: dates and sources';
  return `Open: ${[first, ...others].map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(', ')}`;
}
