import { IDENTITY_ID } from '../../src/network/records/identity.ts';
import { type Written, written } from './written.ts';

/** Who the invented resident is to others, and what they are writing. */
export const IDENTITY: readonly Written[] = [
  written(
    'identity',
    IDENTITY_ID,
    [
      '2026-07-05',
      {
        name: 'Dr. Ilse Marenko-Adeyemi (invented)',
        position: 'PGY-1 (preliminary), Internal Medicine',
        institution: 'Example General Hospital (invented)',
        email: 'i.marenko@example.org',
        phone: '+1 555 0142',
        sentence: 'I am building a strong base in internal medicine, to become a hospitalist who teaches.',
        goal: 'A categorical or PGY-2 place in internal medicine, in July 2027.',
        route: 'categorical',
        specialty: 'Internal medicine',
        fellowshipInterest: 'None for now; perhaps nephrology',
        institutionalDirectory: true,
        trustedPeer: 'alrashidieh',
      },
    ],
    ['2026-09-17', { directorToldOn: '2026-09-17' }],
    [
      '2026-10-10',
      {
        linkedin: 'https://www.linkedin.com/in/invented-example',
        linkedinPhoto: true,
        linkedinHeadline: true,
        interestGroup: true,
        habit: 'one-question',
      },
    ],
    ['2027-02-28', { cvLink: 'https://example.org/cv', cvUpdatedOn: '2027-02-28' }],
  ),
  written('introduction', 'attending', [
    '2026-07-05',
    {
      audience: 'attending',
      text: 'Good morning, I am Ilse, the preliminary intern on your team. I trained abroad and want to stay in internal medicine. This month I would like to get better at short presentations. If you see one thing I should change, please tell me the same day; I will use it tomorrow.',
    },
  ]),
  written('introduction', 'conference', [
    '2026-10-10',
    {
      audience: 'conference',
      text: 'Hello, I am Ilse Marenko-Adeyemi, a preliminary intern in internal medicine at Example General. I work on the question when an antibiotic should end. I hope to become a hospitalist who teaches, and I look for a PGY-2 place in July. What brought you to this session today?',
    },
  ]),
  written('introduction', 'e-mail', [
    '2026-10-05',
    {
      audience: 'e-mail',
      text: 'I am a preliminary intern in internal medicine at Example General, an international graduate with an interest in antibiotic stewardship. I read your work on the last day of treatment and have one question about it.',
    },
  ]),
  written(
    'message',
    'x1',
    [
      '2026-10-19',
      {
        situation: 'conference-follow-up',
        person: 'vastergaard',
        about: 'event-contact/k1',
        subject: 'Thank you for “use it tomorrow”',
        body: 'Dear Dr. Vastergaard,\n\nthank you for your talk on Saturday. I have since ended each piece of feedback with the sentence somebody can use tomorrow, and the students answer it.\n\nWith best wishes,\nIlse Marenko-Adeyemi',
        writtenOn: '2026-10-19',
      },
    ],
    ['2026-10-19', { sentOn: '2026-10-19' }],
  ),
  written('message', 'x2', [
    '2027-03-09',
    {
      situation: 'sponsor-thanks',
      person: 'penalver',
      about: 'sponsor-act/s2',
      subject: 'Thank you for your call',
      body: 'Dear Dr. Peñalver Quint,\n\nthank you for calling Dr. Vastergaard on Monday. I know what your word weighs. I will tell you what comes of it, either way.\n\nWith gratitude,\nIlse Marenko-Adeyemi',
      writtenOn: '2027-03-09',
    },
  ]),
];
