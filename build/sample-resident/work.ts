import { type Written, written } from './written.ts';

const STEWARDSHIP = 'commitment/c1';
const EARLY_WALK = 'commitment/c2';

/** Two commitments with what is to be handed in, a poster, and word of three PGY-2 places. */
export const WORK: readonly Written[] = [
  written(
    'commitment',
    'c1',
    [
      '2026-10-06',
      {
        type: 'research',
        title: 'The last day of an antibiotic: a stewardship audit',
        person: 'adebisi',
        myPart: 'Abstraction form, charts, methods; then the poster.',
        hoursPerWeek: 2,
        from: '2026-10-06',
        to: '2027-05-15',
      },
    ],
    ['2027-03-06', { behindSince: '2027-03-06' }],
    ['2027-03-07', { toldBehindOn: '2027-03-07' }],
  ),
  written(
    'task',
    'c1a',
    ['2026-10-07', { person: 'adebisi', of: STEWARDSHIP, what: 'Abstraction form', due: '2026-10-15' }],
    ['2026-10-13', { doneOn: '2026-10-13' }],
  ),
  written(
    'task',
    'c1b',
    ['2027-01-23', { person: 'odwyer', of: STEWARDSHIP, what: 'Methods, one page', due: '2027-02-05' }],
    ['2027-02-03', { doneOn: '2027-02-03' }],
  ),
  written('task', 'c1c', [
    '2027-03-06',
    { person: 'montesdeoca', of: STEWARDSHIP, what: 'Numbers for the large figure', due: '2027-03-20' },
  ]),
  written('task', 'c1d', [
    '2027-03-06',
    { person: 'adebisi', of: STEWARDSHIP, what: 'Poster to the printer', due: '2027-05-03' },
  ]),
  written('commitment', 'c2', [
    '2027-02-14',
    {
      type: 'quality-improvement',
      title: 'Early walks on 5 East',
      person: 'lomax',
      myPart: 'Write-up for the nursing council, and the count for four weeks.',
      hoursPerWeek: 1,
      from: '2027-02-14',
      to: '2027-06-15',
    },
  ]),
  written(
    'task',
    'c2a',
    ['2027-02-14', { person: 'lomax', of: EARLY_WALK, what: 'One page for the nursing council', due: '2027-02-28' }],
    ['2027-02-27', { doneOn: '2027-02-27' }],
  ),
  written('task', 'c2b', [
    '2027-02-28',
    { person: 'lomax', of: EARLY_WALK, what: 'Count of the first four weeks', due: '2027-03-31' },
  ]),
  written(
    'scholarly-work',
    'w1',
    [
      '2027-01-23',
      {
        type: 'poster',
        title: 'The last day of an antibiotic: does writing it on the first change it?',
        person: 'adebisi',
        role: 'first-author',
        status: 'drafting',
        venue: 'Hospital Medicine Days (invented)',
        deadline: '2027-02-08',
        commitment: 'c1',
      },
    ],
    ['2027-02-07', { status: 'submitted', submittedOn: '2027-02-07' }],
    ['2027-02-26', { status: 'accepted' }],
  ),
  written('scholarly-work', 'w2', [
    '2027-03-05',
    {
      type: 'abstract',
      title: 'Early walks on a general ward: a count',
      person: 'lomax',
      role: 'co-author',
      status: 'idea',
      deadline: '2027-05-30',
      commitment: 'c2',
    },
  ]),

  written('lead', 'l1', [
    '2027-03-09',
    {
      institution: 'Sample University Hospital (invented)',
      specialty: 'Internal medicine',
      source: 'mentor',
      person: 'lindqvist',
      seenOn: '2027-03-09',
      startsOn: '2027-07-01',
      status: 'new',
      visa: 'passed',
    },
  ]),
  written(
    'lead',
    'l2',
    [
      '2027-02-20',
      {
        institution: 'Lakeside Community Program (invented)',
        specialty: 'Internal medicine',
        source: 'public-listing',
        link: 'https://example.org/pgy2',
        seenOn: '2027-02-20',
        startsOn: '2027-07-01',
        status: 'asking',
      },
    ],
    ['2027-02-24', { verifiedOn: '2027-02-24', visa: 'passed', step3: 'not-passed', graduationYear: 'passed' }],
    ['2027-03-02', { status: 'applied', verificationOfTrainingOn: '2027-03-02', usmleTranscriptOn: '2027-03-02' }],
  ),
  written(
    'lead',
    'l3',
    [
      '2027-01-15',
      {
        institution: 'Hillcrest Memorial (invented)',
        specialty: 'Internal medicine',
        source: 'colleague',
        person: 'golzadeh',
        seenOn: '2027-01-15',
        status: 'new',
        note: 'Somebody leaves in June. Ask the coordinator, not the resident.',
      },
    ],
    ['2027-01-20', { verifiedOn: '2027-01-20', status: 'asking' }],
  ),
];
