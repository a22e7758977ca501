import type { RoleGroup } from '../../network/mentors/role-groups.ts';
import type { MENTORSHIP_STAGES } from '../../network/records/mentorship.ts';
import type { Need } from '../../network/records/person.ts';

export type Stage = (typeof MENTORSHIP_STAGES)[number];

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  'might-ask': 'Might ask',
  asked: 'Asked for a meeting',
  'first-meeting': 'First meeting ahead',
  ongoing: 'In touch',
  resting: 'Resting',
  ended: 'Ended',
  declined: 'Said no',
};

export const GROUP_NAMES: Readonly<Record<RoleGroup, string>> = {
  leadership: 'Program leadership',
  attendings: 'Attendings',
  'residents-and-fellows': 'Chiefs, seniors, fellows',
  peers: 'Fellow interns',
  nurses: 'Nurses',
  'pas-and-nps': 'PAs and NPs',
  'case-managers': 'Case managers, social workers',
  researchers: 'Researchers',
  coordinators: 'Coordinators',
  elsewhere: 'Mentors elsewhere',
  others: 'Others',
};

export const NEED_NAMES: Readonly<Record<Need, string>> = {
  feedback: 'Feedback',
  skills: 'Skills',
  advocacy: 'A word for you',
  'emotional-support': 'Somebody to lean on',
  opportunities: 'Opportunities',
  accountability: 'Keeping you on track',
  belonging: 'Belonging',
};
