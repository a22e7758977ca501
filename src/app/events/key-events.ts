import type { EventSide } from '../../network/events/event-side.ts';
import type { EVENT_TYPES } from '../../network/records/event.ts';

interface KeyEvent {
  readonly type: (typeof EVENT_TYPES)[number];
  readonly name: string;
  readonly what: string;
}

/** Where the practice guide says one meets people. */
export const KEY_EVENTS: Readonly<Record<EventSide, readonly KeyEvent[]>> = {
  conference: [
    {
      type: 'national-meeting',
      name: 'National meetings',
      what: 'ACP, SGIM: program directors among the speakers, residents at the posters.',
    },
    { type: 'subspecialty-meeting', name: 'Subspecialty meetings', what: 'Of the field you want to go into.' },
    { type: 'regional-meeting', name: 'Regional meetings', what: 'Quality improvement and education.' },
    {
      type: 'research-day',
      name: 'Hospital research days',
      what: 'Posters by residents and fellows you can meet again.',
    },
  ],
  home: [
    { type: 'noon-conference', name: 'Noon conference', what: 'A question afterwards is a beginning.' },
    { type: 'm-and-m', name: 'M&M conference', what: 'Who asks well there is remembered.' },
    { type: 'grand-rounds', name: 'Grand rounds', what: 'Above all those with a speaker from outside.' },
    { type: 'society', name: 'City or state society', what: 'An evening with people of other hospitals.' },
    { type: 'committee', name: 'Committees', what: 'You work together, and are seen.' },
  ],
};

export const SIDE_NAMES: Readonly<Record<EventSide, string>> = { conference: 'Conferences', home: 'At home' };
