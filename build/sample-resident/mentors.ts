import { type Written, written } from './written.ts';

const PENALVER = { person: 'penalver' } as const;

/** Mentors and sponsors: stages, meetings, what others did with their word, asks, unwritten rules. */
export const MENTORS: readonly Written[] = [
  written('person', 'penalver', ['2026-11-20', { gives: ['advocacy', 'opportunities', 'feedback'] }]),
  written('person', 'lindqvist', ['2026-11-20', { gives: ['feedback', 'skills'] }]),
  written('person', 'alrashidieh', ['2026-11-20', { gives: ['belonging'] }]),
  written('person', 'asante', ['2026-11-20', { gives: ['accountability', 'emotional-support'] }]),
  written('person', 'restrepo', ['2026-11-20', { gives: ['emotional-support', 'belonging'] }]),

  written(
    'mentorship',
    'penalver',
    ['2026-08-20', { ...PENALVER, stage: 'first-meeting', topic: 'Staying in internal medicine' }],
    ['2026-10-29', { stage: 'ongoing', leaveToReport: true }],
    ['2027-02-22', { nextOn: '2027-03-18' }],
  ),
  written(
    'mentorship',
    'asante',
    ['2026-08-23', { person: 'asante', stage: 'ongoing', topic: 'The application, and eating', leaveToReport: true }],
    ['2027-02-28', { cadenceDays: 30 }],
  ),
  written(
    'mentorship',
    'wronkowska',
    ['2026-12-30', { person: 'wronkowska', stage: 'might-ask', topic: 'Nephrology as a hospitalist sees it' }],
    ['2027-02-20', { stage: 'asked' }],
  ),
  written('mentorship', 'lindqvist', [
    '2027-02-12',
    { person: 'lindqvist', stage: 'might-ask', topic: 'Hospital medicine' },
  ]),
  written(
    'mentorship',
    'falkenrath',
    ['2026-10-12', { person: 'falkenrath', stage: 'ongoing', topic: 'Questions one can answer with a list of charts' }],
    ['2026-12-20', { stage: 'resting' }],
  ),

  written(
    'meeting',
    'm1',
    [
      '2026-10-22',
      {
        ...PENALVER,
        on: '2026-10-29',
        at: '13:00',
        minutes: 20,
        where: 'His office, 4 West',
        questions:
          'Which evaluations does the committee read first?\nIs one project enough?\nMay I send you news now and then?',
      },
    ],
    [
      '2026-10-29',
      {
        heldOn: '2026-10-29',
        notes: 'They read the ICU one first. One project that ends is enough. News: yes, three lines.',
      },
    ],
    ['2026-10-30', { thankedOn: '2026-10-30' }],
  ),
  written(
    'meeting',
    'm2',
    [
      '2027-01-20',
      {
        ...PENALVER,
        on: '2027-01-28',
        at: '12:30',
        minutes: 15,
        where: 'By phone',
        questions: 'What did you hear about my interviews?\nWhom should I ask about PGY-2 places?',
      },
    ],
    ['2027-01-28', { heldOn: '2027-01-28', notes: 'Two people who have seen me work. He will be one of them.' }],
    ['2027-01-29', { thankedOn: '2027-01-29' }],
  ),
  written('meeting', 'm3', [
    '2027-02-22',
    {
      ...PENALVER,
      on: '2027-03-18',
      at: '14:00',
      minutes: 20,
      where: 'His office, 4 West',
      questions: 'If I do not match, whom do I call on Monday?\nIs a one-page CV right for a PGY-2 place?',
    },
  ]),
  written(
    'meeting',
    'm4',
    ['2027-03-01', { person: 'falkenrath', on: '2027-03-05', at: '16:00', minutes: 30, where: 'Video' }],
    ['2027-03-05', { heldOn: '2027-03-05', notes: 'The poster needs one number in the middle, large.' }],
  ),
  written('task', 'm3cv', [
    '2027-02-22',
    { ...PENALVER, of: 'meeting/m3', what: 'Print the CV and the list of places', due: '2027-03-17' },
  ]),
  written(
    'task',
    'm2list',
    ['2027-01-28', { ...PENALVER, of: 'meeting/m2', what: 'List of ten programs for him', due: '2027-02-05' }],
    ['2027-02-04', { doneOn: '2027-02-04' }],
  ),

  written(
    'sponsor-act',
    's1',
    [
      '2026-10-12',
      {
        person: 'adebisi',
        act: 'introduced',
        on: '2026-10-12',
        to: 'falkenrath',
        line: 'Said in front of the whole group that I finish things.',
      },
    ],
    ['2026-10-13', { thankedOn: '2026-10-13' }],
    ['2026-11-24', { outcomeToldOn: '2026-11-24' }],
  ),
  written('sponsor-act', 's2', [
    '2027-03-08',
    {
      ...PENALVER,
      act: 'called',
      on: '2027-03-08',
      to: 'vastergaard',
      line: 'Called her about a PGY-2 place. They trained together.',
    },
  ]),
  written(
    'sponsor-act',
    's3',
    [
      '2027-02-26',
      { person: 'halloway', act: 'nominated', on: '2027-02-26', line: 'For the residents’ teaching award.' },
    ],
    ['2027-02-27', { thankedOn: '2027-02-27' }],
  ),

  written(
    'ask',
    'a1',
    [
      '2026-09-30',
      { person: 'vasicek', what: 'introduction', line: 'To Dr. Adebisi-Kent, for a project', askedOn: '2026-09-30' },
    ],
    ['2026-10-02', { answer: 'yes', answeredOn: '2026-10-02' }],
    ['2026-10-07', { thankedOn: '2026-10-07' }],
  ),
  written('ask', 'a2', [
    '2027-02-20',
    {
      person: 'wronkowska',
      what: 'meeting',
      line: 'Fifteen minutes about the years after residency',
      askedOn: '2027-02-20',
    },
  ]),
  written(
    'ask',
    'a3',
    ['2027-01-15', { person: 'castrovega', what: 'project', line: 'A small case series', askedOn: '2027-01-15' }],
    ['2027-01-25', { nudgedOn: '2027-01-25' }],
  ),

  written(
    'unwritten-rule',
    'u1',
    [
      '2026-09-19',
      {
        person: 'alrashidieh',
        way: 'ask-a-peer',
        situation: 'May an intern write to an attending of another service directly?',
        startedOn: '2026-09-19',
      },
    ],
    ['2026-09-20', { learned: 'Yes: three lines, signed with name and year.', learnedOn: '2026-09-20' }],
  ),
  written('unwritten-rule', 'u2', [
    '2027-03-06',
    { way: 'watch', situation: 'Who speaks first when two services disagree at the bedside?', startedOn: '2027-03-06' },
  ]),
];
