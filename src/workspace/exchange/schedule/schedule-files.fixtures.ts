/** Hostile and odd schedules, each with the colleagues who stand in it and must never be kept. */
export interface OddSchedule {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** The lines the user chooses; empty for "the whole file is mine". */
  readonly me: readonly string[];
  /** Words of colleagues' names, phones and addresses in it. */
  readonly colleagues: readonly string[];
  /** Blocks as `type name from to start-end`; null where the file is refused. */
  readonly blocks: readonly string[] | null;
}

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const calendar = (...parts: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Somebody//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
export const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

/** One timed shift, `2026-11-03`, `19:00`, to the next `07:00`. */
export function shift(day: string, start: string, end: string, ...lines: readonly string[]): string {
  const at = (on: string, clock: string) => `${on.replaceAll('-', '')}T${clock.replace(':', '')}00`;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return event(`DTSTART:${at(day, start)}`, `DTEND:${at(end <= start ? next : day, end)}`, ...lines);
}

export function days(from: string, to: string, weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): readonly string[] {
  const all: string[] = [];
  for (let time = Date.parse(`${from}T00:00:00Z`); time <= Date.parse(`${to}T00:00:00Z`); time += 86_400_000) {
    const day = new Date(time);
    if (weekdays.includes(day.getUTCDay())) all.push(day.toISOString().slice(0, 10));
  }
  return all;
}

const department = days('2026-11-02', '2026-11-29').flatMap((day) => [
  ...(day === '2026-11-11' || day.endsWith('-15')
    ? []
    : [shift(day, '07:00', '19:00', 'SUMMARY:MICU Day - Lopez\\, Ana', `UID:a${day}`)]),
  shift(day, '19:00', '07:00', 'SUMMARY:MICU Night - Featherstonehaugh\\, Bartholomew', `UID:b${day}`),
  shift(day, '07:00', '19:00', 'SUMMARY:Wards - Okonkwo-Whitfield\\, Chidi', `UID:c${day}`),
]);

const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Our Own Time',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

const utcNights = days('2026-10-28', '2026-11-06').map((day) => {
  // 19:00 in New York is 23:00 UTC until 1 November, then midnight of the next day.
  const summer = day < '2026-11-01';
  const start = Date.parse(`${day}T${summer ? '23:00' : '24:00'}:00Z`);
  const end = Date.parse(`${day}T00:00:00Z`) + 86_400_000 + (day < '2026-10-31' ? 11 : 12) * 3_600_000;
  const text = (time: number) => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return event(`DTSTART:${text(start)}`, `DTEND:${text(end)}`, 'SUMMARY:NF w/ Dr. Quackenbush', `UID:n${day}`);
});

export const ODD_SCHEDULES: readonly OddSchedule[] = [
  {
    what: 'a department with overnight shifts and colleagues in the titles',
    bytes: utf8(calendar(...department)),
    me: ['Lopez, Ana'],
    colleagues: ['Featherstonehaugh', 'Bartholomew', 'Okonkwo', 'Whitfield', 'Chidi'],
    blocks: ['icu MICU 2026-11-02 2026-11-29 07:00-19:00'],
  },
  {
    what: 'nights of somebody else',
    bytes: utf8(calendar(...department)),
    me: ['Bartholomew Featherstonehaugh MD'],
    colleagues: ['Lopez', 'Ana', 'Okonkwo', 'Whitfield', 'Chidi'],
    blocks: ['nights MICU Night 2026-11-02 2026-11-29 19:00-07:00'],
  },
  {
    what: 'whole days, one of them of four weeks, with a colleague in the description and the location',
    bytes: utf8(
      calendar(
        event(
          'DTSTART;VALUE=DATE:20261102',
          'DTEND;VALUE=DATE:20261130',
          'SUMMARY:Cardiology consults',
          'DESCRIPTION:Attending: Zbigniew Pradowski\\nPager 55123',
          'LOCATION:Office of Dr. Pradowski',
        ),
        ...days('2026-12-07', '2026-12-13').map((day) =>
          event(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, 'SUMMARY:Vacation (covered by Ingeborg Thunderclap)'),
        ),
      ),
    ),
    me: [],
    colleagues: ['Zbigniew', 'Pradowski', '55123', 'Ingeborg', 'Thunderclap'],
    blocks: ['elective Cardiology consults 2026-11-02 2026-11-29', 'vacation  2026-12-07 2026-12-13'],
  },
  {
    what: 'shifts renamed from day to day, and one renamed later with a higher SEQUENCE',
    bytes: utf8(
      calendar(
        ...days('2026-11-02', '2026-11-08').map((day, at) =>
          shift(
            day,
            '07:00',
            '17:00',
            `SUMMARY:${['Ward Team A', 'ward team A (day)', 'Ward Team A: Nwachukwu', 'Team A Ward 7a-5p'][at % 4]}`,
            `UID:w${day}`,
          ),
        ),
        shift('2026-11-08', '07:00', '17:00', 'UID:x', 'SEQUENCE:1', 'SUMMARY:Clinic with Hrothgar'),
        shift('2026-11-09', '08:00', '17:00', 'UID:x', 'SEQUENCE:2', 'SUMMARY:Ward Team A with Hrothgar'),
      ),
    ),
    me: [],
    colleagues: ['Nwachukwu', 'Hrothgar'],
    blocks: ['ward Ward Team A 2026-11-02 2026-11-09 07:00-17:00'],
  },
  {
    what: 'times in UTC across the end of summer time, in a zone of its own',
    bytes: utf8(calendar('X-WR-TIMEZONE:Our Own Time', VTIMEZONE, ...utcNights)),
    me: [],
    colleagues: ['Quackenbush'],
    blocks: ['nights  2026-10-28 2026-11-06 19:00-07:00'],
  },
  {
    what: 'times with zones, quoted and unknown, and attendees',
    bytes: utf8(
      calendar(
        ...days('2026-11-02', '2026-11-06').map((day) =>
          event(
            `DTSTART;TZID="Eastern Standard Time":${day.replaceAll('-', '')}T080000`,
            `DTEND;TZID="Eastern Standard Time":${day.replaceAll('-', '')}T170000`,
            'SUMMARY:Continuity clinic',
            'ATTENDEE;CN="Lopez, Ana":mailto:ana@h.example',
            'ATTENDEE;CN=Mordecai Vandersloot:mailto:mv@h.example',
            'ORGANIZER;CN=Chief Peregrine:mailto:chief@h.example',
          ),
        ),
        shift(
          '2026-11-07',
          '08:00',
          '12:00',
          'SUMMARY:Continuity clinic',
          'ATTENDEE;CN=Mordecai Vandersloot:mailto:mv@h.example',
        ),
      ),
    ),
    me: ['Ana Lopez'],
    colleagues: ['Mordecai', 'Vandersloot', 'Peregrine', 'mv@h', 'chief@h'],
    blocks: ['clinic Continuity clinic 2026-11-02 2026-11-06 08:00-17:00'],
  },
  {
    what: 'recurrences with exceptions, a moved occurrence, one cancelled, and one without an end',
    bytes: utf8(
      calendar(
        event(
          'UID:r',
          'DTSTART;TZID=America/New_York:20261102T070000',
          'DTEND;TZID=America/New_York:20261102T190000',
          'RRULE:FREQ=DAILY;UNTIL=20261115T120000Z',
          'EXDATE;TZID=America/New_York:20261105T070000',
          'SUMMARY:ED - Lopez\\, Ana',
        ),
        event(
          'UID:r',
          'RECURRENCE-ID;TZID=America/New_York:20261108T070000',
          'DTSTART:20261108T110000',
          'DTEND:20261108T230000',
          'SUMMARY:ED swap with Kowalczyk - Lopez\\, Ana',
        ),
        event(
          'UID:r',
          'RECURRENCE-ID;TZID=America/New_York:20261112T070000',
          'DTSTART:20261112T070000',
          'STATUS:CANCELLED',
          'SUMMARY:ED - Lopez\\, Ana',
        ),
        event(
          'UID:k',
          'DTSTART:20261102T070000',
          'DTEND:20261102T190000',
          'RRULE:FREQ=DAILY',
          'SUMMARY:ED - Kowalczyk',
        ),
      ),
    ),
    me: ['Lopez, Ana'],
    colleagues: ['Kowalczyk'],
    blocks: ['ed  2026-11-02 2026-11-15 07:00-19:00'],
  },
  {
    what: 'a rule that a parser follows for ever, and cancelled events',
    bytes: utf8(
      calendar(
        event(
          'UID:1',
          'DTSTART:20261102T070000',
          'DTEND:20261102T190000',
          'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU',
          'SUMMARY:MICU Rasmussen',
        ),
        event(
          'UID:2',
          'DTSTART:20261103T070000',
          'DTEND:20261103T190000',
          'RRULE:FREQ=SECONDLY',
          'SUMMARY:MICU Rasmussen',
        ),
        event(
          'UID:3',
          'DTSTART:20261104T070000',
          'DTEND:20261104T190000',
          'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
          'SUMMARY:MICU',
        ),
        event(
          'UID:4',
          'DTSTART:20261105T070000',
          'DTEND:20261105T190000',
          'STATUS:CANCELLED',
          'SUMMARY:Wards Rasmussen',
        ),
      ),
    ),
    me: [],
    colleagues: ['Rasmussen'],
    blocks: ['icu MICU 2026-11-02 2026-11-04 07:00-19:00'],
  },
  {
    what: 'broken events around good ones, folded lines, a byte order mark, alarms',
    bytes: utf8(
      `\uFEFF${calendar(
        'BEGIN:VEVENT\r\nDTSTART:20261101T070000\r\nSUMMARY:Cut short by Abernathy',
        event('DTSTART:garbage Abernathy', 'SUMMARY:ED Abernathy'),
        event('SUMMARY:No start'),
        event('DTSTART:20261110T190000', 'DTEND:20261110T070000', 'SUMMARY:Ends first'),
        event(
          'DTSTART:20261102T070000',
          'DTEND:20261102T190000',
          'SUM',
          ' MARY:Neurology ',
          ' consults –\r\n  Abernathy',
          'BEGIN:VALARM',
          'TRIGGER:-PT15M',
          'DESCRIPTION:Call Abernathy',
          'END:VALARM',
        ),
        event('DTSTART:20261103T070000', 'DURATION:PT12H', 'SUMMARY:Neurology consults', ':::', ';;;=', 'X-JUNK;;:'),
      )}`,
    ),
    me: [],
    colleagues: ['Abernathy'],
    blocks: ['elective Neurology consults 2026-11-02 2026-11-03 07:00-19:00'],
  },
  {
    what: 'Windows-1252, with a name beyond ASCII',
    bytes: Uint8Array.from(
      [
        ...calendar(
          ...days('2026-11-02', '2026-11-04').map((day) =>
            shift(day, '07:00', '19:00', 'SUMMARY:MICU - Núñez\\, Irene'),
          ),
          shift('2026-11-05', '07:00', '19:00', 'SUMMARY:MICU - Gülşah'.replace('ş', 's')),
        ),
      ].map((letter) => letter.charCodeAt(0)),
    ),
    me: ['Irene Nunez'],
    colleagues: ['Gülsah'],
    blocks: ['icu MICU 2026-11-02 2026-11-04 07:00-19:00'],
  },
  {
    what: 'colleagues who are called as a service is: Ward, Day, Ed, Green',
    bytes: utf8(
      calendar(
        ...days('2026-11-02', '2026-11-06').map((day) =>
          shift(
            day,
            '07:00',
            '19:00',
            'SUMMARY:MICU - Lopez\\, Ana / Marigold\\, Ed',
            'DESCRIPTION:Senior: Green\\, Tabitha; Attending: Day\\, Doris',
          ),
        ),
        ...days('2026-11-09', '2026-11-13').map((day) =>
          shift(
            day,
            '07:00',
            '19:00',
            'SUMMARY:Cardiology consults - Lopez\\, Ana w/ Dr. Ward',
            'ATTENDEE;CN=Jennifer Ward:mailto:jward@h.example',
          ),
        ),
      ),
    ),
    me: ['Lopez, Ana'],
    colleagues: ['Marigold', 'Tabitha', 'Green', 'Doris', 'Jennifer', 'jward', 'Ward'],
    blocks: [
      'icu MICU 2026-11-02 2026-11-06 07:00-19:00',
      'elective Cardiology consults 2026-11-09 2026-11-13 07:00-19:00',
    ],
  },
  {
    what: 'a service nobody knows, named as a person would be',
    bytes: utf8(
      calendar(
        ...days('2026-11-02', '2026-11-06').map((day) =>
          shift(day, '07:00', '17:00', 'SUMMARY:Osler – Lopez\\, Ana – Grimaldi'),
        ),
      ),
    ),
    me: ['Lopez, Ana'],
    colleagues: ['Osler', 'Grimaldi'],
    blocks: ['other  2026-11-02 2026-11-06 07:00-17:00'],
  },
  { what: '100 MB', bytes: new Uint8Array(100_000_000).fill(65), me: [], colleagues: [], blocks: null },
  { what: 'nothing', bytes: new Uint8Array(), me: [], colleagues: [], blocks: null },
  {
    what: 'a letter, not a calendar',
    bytes: utf8('Dear Dr. Pennyfeather,\nBEGIN with this\n'),
    me: [],
    colleagues: ['Pennyfeather'],
    blocks: null,
  },
  {
    what: 'contacts',
    bytes: utf8('BEGIN:VCARD\nFN:Pennyfeather\nEND:VCARD\n'),
    me: [],
    colleagues: ['Pennyfeather'],
    blocks: null,
  },
  { what: 'a zip', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), me: [], colleagues: [], blocks: null },
  { what: 'NUL bytes', bytes: utf8('BEGIN:VCALENDAR\0\nBEGIN:VEVENT\0\n'), me: [], colleagues: [], blocks: null },
];
