import { type Written, written } from './written.ts';

const AWAY = 'Sample University Hospital (invented)';

/** A conference behind and one ahead, events at home, who was met there, and two residency interviews. */
export const EVENTS: readonly Written[] = [
  written('person', 'ferreira', [
    '2026-10-17',
    {
      name: 'Dr. Caetano Ferreira-Holm',
      role: 'attending',
      title: 'Hospitalist',
      institution: AWAY,
      specialty: 'Hospital medicine',
      howMet: 'At the poster next to hers, in October.',
      email: 'c.ferreira@example.net',
      channel: 'e-mail',
      leaveToWrite: true,
      source: 'typed',
      tracked: true,
    },
  ]),
  written('person', 'mbeki', [
    '2026-10-17',
    {
      name: 'Dr. Thandiwe Mbeki-Rowe',
      role: 'fellow',
      title: 'Nephrology fellow',
      institution: AWAY,
      howMet: 'In the queue for coffee.',
      source: 'typed',
      tracked: true,
    },
  ]),
  written(
    'event',
    'v1',
    [
      '2026-10-10',
      {
        type: 'regional-meeting',
        name: 'State Meeting of Internal Medicine (invented)',
        place: 'Convention hall, second floor',
        from: '2026-10-16',
        to: '2026-10-17',
        goal: 'Hear how programs take PGY-2 residents, from one person who decides.',
        people: 'Dr. Eleanora Vastergaard\nSomebody one year ahead of me',
        sessions: 'Feedback that can be used tomorrow, Saturday 9:00\nPoster hall, Saturday 12:00',
        introduction:
          'Good morning, I am a preliminary intern in internal medicine at Example General. I trained abroad and want to stay in general medicine. I am working on a small stewardship project. Your talk on feedback brought me here; may I ask you one question about it?',
        ask: 'One sentence of advice for an intern who looks for a PGY-2 place.',
      },
    ],
    ['2026-10-18', { outcome: 'Three names, one honest answer: they take people whose work somebody knows.' }],
  ),
  written(
    'event-contact',
    'k1',
    [
      '2026-10-17',
      {
        person: 'vastergaard',
        event: 'v1',
        metOn: '2026-10-17',
        talkedAbout: '“Say it so they can use it tomorrow”; I told her what I changed.',
      },
    ],
    ['2026-10-19', { followedUpOn: '2026-10-19' }],
  ),
  written(
    'event-contact',
    'k2',
    [
      '2026-10-17',
      {
        person: 'ferreira',
        event: 'v1',
        metOn: '2026-10-17',
        talkedAbout: 'How his group plans discharges on the first day.',
        ask: 'The one-page form they use',
      },
    ],
    ['2026-10-20', { followedUpOn: '2026-10-20' }],
  ),
  written(
    'event-contact',
    'k3',
    [
      '2026-10-17',
      { person: 'mbeki', event: 'v1', metOn: '2026-10-17', talkedAbout: 'Coffee, and being far from home.' },
    ],
    ['2026-11-01', { letGoOn: '2026-11-01' }],
  ),
  written('event', 'v2', [
    '2027-03-01',
    {
      type: 'society',
      name: 'Evening of the city’s medical society (invented)',
      place: 'Old library',
      from: '2027-03-08',
      to: '2027-03-08',
      goal: 'Two conversations, then home.',
    },
  ]),
  written('event-contact', 'k4', [
    '2027-03-08',
    {
      person: 'ferreira',
      event: 'v2',
      metOn: '2027-03-08',
      talkedAbout: 'Their new ward for general medicine opens in July.',
      ask: 'Who decides about PGY-2 places there',
    },
  ]),
  written('event', 'v3', [
    '2027-02-26',
    {
      type: 'subspecialty-meeting',
      name: 'Hospital Medicine Days (invented)',
      place: 'Lakeside congress center',
      from: '2027-03-26',
      to: '2027-03-27',
      goal: 'Meet two people who run hospitalist groups that teach.',
      people: 'Dr. Caetano Ferreira-Holm\nSpeaker of the session on early discharge',
      sessions: 'Early discharge without early return, Friday 10:30\nPoster hall, Friday 17:00',
      introduction:
        'Hello, I am a preliminary intern in internal medicine at Example General, an international graduate with a poster on the last day of antibiotics. I would like to become a hospitalist who teaches. What I look for is a PGY-2 place in July; may I ask how your residents found theirs?',
      ask: 'How their residents found their place',
    },
  ]),
  written('event', 'v4', [
    '2027-03-02',
    {
      type: 'grand-rounds',
      name: 'Grand rounds: the last day of an antibiotic',
      place: 'Auditorium',
      from: '2027-03-17',
      to: '2027-03-17',
      goal: 'Thank the speaker with one question.',
    },
  ]),
  written('event', 'v5', [
    '2026-12-02',
    {
      type: 'noon-conference',
      name: 'Low sodium in ten minutes',
      place: 'Room 3',
      from: '2026-12-08',
      to: '2026-12-08',
      goal: 'Say three sentences slowly.',
      outcome: 'Hands shook, voice did not. The director heard of it.',
    },
  ]),
  written('event', 'v6', [
    '2027-03-03',
    {
      type: 'research-day',
      name: 'Research day',
      place: 'Foyer',
      from: '2027-05-14',
      to: '2027-05-14',
      goal: 'Stand by the poster for one hour and ask everybody one question.',
    },
  ]),
  written(
    'interview',
    'i1',
    [
      '2026-11-20',
      {
        name: 'Sample University Hospital (invented), Internal Medicine',
        invitedOn: '2026-11-20',
        on: '2026-12-22',
        at: '13:00',
        format: 'virtual',
        questions: 'Who teaches the interns on nights?\nWhat changed last year because residents asked for it?',
      },
    ],
    ['2026-11-21', { answer: 'accepted' }],
    ['2026-12-22', { heldOn: '2026-12-22', impressions: 'Residents laughed with one another. Small groups.' }],
  ),
  written(
    'interview',
    'i2',
    [
      '2027-01-08',
      {
        name: 'Lakeside Community Program (invented), Internal Medicine',
        invitedOn: '2027-01-08',
        on: '2027-01-25',
        at: '09:30',
        format: 'virtual',
        questions: 'How are residents supported for Step 3?',
      },
    ],
    ['2027-01-09', { answer: 'accepted' }],
    ['2027-01-25', { heldOn: '2027-01-25', impressions: 'Kind and tired. Good clinic, few subspecialties.' }],
  ),
];
