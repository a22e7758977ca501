import type { NetworkKind } from '../records/kinds.ts';

/** One thing the practice guide asks of a preliminary year, and what in Network carries it. */
export interface GuideLine {
  /** Stays the same for good: rules and pages point to it. */
  readonly id: string;
  readonly section: GuideSection;
  /** In the project's own words. */
  readonly sentence: string;
  /** Kinds of records that hold it. */
  readonly records: readonly NetworkKind[];
  /** Addresses of the screens on which it is done; parts after `:` stand for an id. */
  readonly screens: readonly string[];
}

export const GUIDE_SECTIONS = {
  mindset: 'Mindset',
  wards: 'Every day on the wards',
  mentors: 'Mentors and sponsors',
  letters: 'Letters of recommendation',
  events: 'Conferences and events',
  presence: 'Digital presence and e-mail',
  routes: 'From the preliminary year to the goal',
  pitfalls: 'Pitfalls',
} as const;
export type GuideSection = keyof typeof GUIDE_SECTIONS;
