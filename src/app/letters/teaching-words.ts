import type { TeachingMoment } from '../../network/records/letter.ts';

type Names<F extends keyof TeachingMoment> = Readonly<Record<Extract<NonNullable<TeachingMoment[F]>, string>, string>>;

export const PROBLEM_NAMES: Names<'problem'> = {
  cardiovascular: 'Heart and vessels',
  respiratory: 'Lungs',
  gastrointestinal: 'Gut and liver',
  renal: 'Kidneys',
  infectious: 'Infection',
  neurological: 'Nerves and brain',
  endocrine: 'Hormones and diabetes',
  'haematology-oncology': 'Blood and cancer',
  musculoskeletal: 'Joints and muscles',
  palliative: 'Palliative care',
  perioperative: 'Around an operation',
  social: 'Social needs',
  undifferentiated: 'Not clear at first',
};

export const MY_ROLE_NAMES: Names<'myRole'> = {
  admitted: 'I admitted',
  followed: 'I followed day by day',
  'cross-covered': 'I cross-covered',
  consulted: 'I was the consultant',
  'led-family-meeting': 'I led the family meeting',
  presented: 'I presented',
  'performed-procedure': 'I did the procedure',
  'coordinated-discharge': 'I coordinated the discharge',
};

export const SKILL_NAMES: Names<'skill'> = {
  history: 'History',
  examination: 'Examination',
  differential: 'Differential',
  management: 'Management',
  'recognising-deterioration': 'Seeing early that it got worse',
  communication: 'Communication',
  'team-leadership': 'Leading the team',
  evidence: 'Use of evidence',
  procedure: 'Procedure',
  handover: 'Handover',
  safety: 'Safety',
};

export const SAID_NAMES: Names<'said'> = {
  nothing: 'Nothing was said',
  'praised-reasoning': 'Praised my reasoning',
  'praised-thoroughness': 'Praised how thorough I was',
  'praised-communication': 'Praised my communication',
  'praised-ownership': 'Praised that I took ownership',
  'praised-efficiency': 'Praised how efficient I was',
  'praised-learning': 'Praised how I learn',
  'suggested-improvement': 'Suggested what to do better',
};

export const AGE_NAMES: Names<'age'> = {
  'young-adult': 'Young adult',
  'middle-aged': 'Middle-aged',
  'older-adult': 'Older adult',
  'not-said': 'Not said',
};

/** `2026–27` */
export function academicYearInWords(year: number): string {
  return `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The parts that were picked: `Heart and vessels`, `older adult`, … in the order they are read. */
export function teachingMomentInWords(moment: TeachingMoment): {
  readonly title: string;
  readonly rest: string;
} {
  const { problem, age, myRole, skill, said, academicYear } = moment;
  const title = [
    problem == null ? 'A teaching moment' : PROBLEM_NAMES[problem],
    age == null || age === 'not-said' ? '' : AGE_NAMES[age].toLowerCase(),
  ];
  const rest = [
    myRole == null ? '' : MY_ROLE_NAMES[myRole],
    skill == null ? '' : `Skill: ${SKILL_NAMES[skill].toLowerCase()}`,
    said == null || said === 'nothing' ? '' : SAID_NAMES[said],
    academicYear == null ? '' : academicYearInWords(academicYear),
  ];
  const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by);
  return { title: joined(title, ', '), rest: joined(rest, ' · ') };
}
