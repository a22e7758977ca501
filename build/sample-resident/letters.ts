import { type Written, written } from './written.ts';

/** Letters on several rungs, a packet, and teaching moments for it. Programs by ACGME id: where an invented letter went. */
export const LETTERS: readonly Written[] = [
  written('feedback-loop', 'f1', [
    '2026-08-25',
    {
      person: 'penalver',
      receivedOn: '2026-08-25',
      praise: 'The nurses tell me how she listens. I saw it at every discharge this month.',
      tone: 'positive',
      specific: true,
    },
  ]),
  written(
    'letter',
    'penalver1',
    ['2026-08-26', { person: 'penalver', type: 'attending', submitOn: '2026-09-23', askedOn: '2026-08-26' }],
    ['2026-08-27', { answer: 'agreed', answeredOn: '2026-08-27' }],
    ['2026-08-31', { packetSentOn: '2026-08-31', enteredOn: '2026-08-31' }],
    ['2026-09-02', { confirmedOn: '2026-09-02' }],
    ['2026-09-16', { uploadedOn: '2026-09-16' }],
    ['2026-09-18', { assigned: ['1400121022', '1400421030', '1400500023'], assignedOn: '2026-09-18' }],
    ['2026-09-21', { thankedOn: '2026-09-21' }],
  ),
  written(
    'letter',
    'halloway1',
    ['2026-09-17', { person: 'halloway', type: 'program-director', submitOn: '2026-09-23', askedOn: '2026-09-17' }],
    ['2026-09-18', { answer: 'agreed', answeredOn: '2026-09-18', enteredOn: '2026-09-18' }],
    ['2026-09-22', { uploadedOn: '2026-09-22', assigned: ['1400121022', '1400421030'], assignedOn: '2026-09-22' }],
  ),
  written(
    'letter',
    'brandtner1',
    ['2026-12-15', { person: 'brandtner', type: 'attending', askedOn: '2026-12-15' }],
    ['2026-12-16', { answer: 'hesitant', answeredOn: '2026-12-16', thankedOn: '2026-12-16' }],
  ),
  written(
    'letter',
    'obilarsen1',
    ['2027-03-01', { person: 'obilarsen', type: 'attending', submitOn: '2027-04-15', askedOn: '2027-03-01' }],
    ['2027-03-03', { answer: 'agreed', answeredOn: '2027-03-03' }],
  ),
  written(
    'letter',
    'fairweather1',
    ['2027-02-18', { person: 'fairweather', type: 'attending', submitOn: '2027-04-15', askedOn: '2027-02-18' }],
    ['2027-02-19', { answer: 'agreed', answeredOn: '2027-02-19' }],
    ['2027-02-24', { packetSentOn: '2027-02-24' }],
    ['2027-02-26', { enteredOn: '2027-02-26' }],
  ),
  written('letter', 'lindqvist1', ['2027-02-22', { person: 'lindqvist', type: 'attending', submitOn: '2027-04-15' }]),

  written('letter-packet', 'fairweather1', [
    '2027-02-23',
    {
      letter: 'fairweather1',
      patientCare: 'Asked at every new prescription which pill is not taken, and wrote it down.',
      medicalKnowledge: 'Read the guideline the same evening and brought one sentence back.',
      communication: 'Chair first, keyboard after the agenda; used the interpreter in short sentences.',
      professionalism: 'Said when a visit had gone badly, and what to say instead.',
      systemsBasedPractice: 'Labelled each batch of forms so that the front desk could find them.',
      practiceBasedLearning: 'Two hundred cards: one thing read a day, with the sentence that stayed.',
      together: 'Continuity clinic and ambulatory weeks, 24 September to 21 October 2026.',
      teachingMoments: ['t1', 't2'],
    },
  ]),
  written('teaching-moment', 't1', [
    '2027-02-23',
    {
      problem: 'cardiovascular',
      myRole: 'followed',
      skill: 'communication',
      said: 'praised-communication',
      age: 'older-adult',
      academicYear: 2026,
    },
  ]),
  written('teaching-moment', 't2', [
    '2027-02-23',
    {
      problem: 'endocrine',
      myRole: 'followed',
      skill: 'management',
      said: 'praised-thoroughness',
      age: 'middle-aged',
      academicYear: 2026,
    },
  ]),
  written('teaching-moment', 't3', [
    '2027-03-02',
    {
      problem: 'infectious',
      myRole: 'admitted',
      skill: 'recognising-deterioration',
      said: 'praised-ownership',
      age: 'not-said',
      academicYear: 2026,
    },
  ]),
  written('teaching-moment', 't4', [
    '2027-03-02',
    {
      problem: 'palliative',
      myRole: 'led-family-meeting',
      skill: 'communication',
      said: 'praised-communication',
      age: 'older-adult',
      academicYear: 2026,
    },
  ]),
];
