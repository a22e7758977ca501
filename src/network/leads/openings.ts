import type { PlainDate } from '../../base/plain-date.ts';

/** Somewhere openings are published. The user opens it; nothing of it is fetched, and nothing is taken over by itself. */
export interface OpeningsPage {
  readonly name: string;
  readonly url: string;
  readonly what: string;
  /** The day this address was put on the list. */
  readonly listedOn: PlainDate;
}

/** Addresses only; none of them was opened for this list, so each has to prove itself when the user opens it. */
export const OPENINGS_PAGES: readonly OpeningsPage[] = [
  {
    name: 'NRMP, after the Match',
    url: 'https://www.nrmp.org/residency-applicants/after-the-match/',
    what: 'Says when the list of unfilled programs is public after SOAP, and what may be asked then.',
    listedOn: '2026-11-22',
  },
  {
    name: 'FREIDA, the AMA’s directory of programs',
    url: 'https://freida.ama-assn.org/',
    what: 'Programs and whom to write to there; some of it needs a free account.',
    listedOn: '2026-11-22',
  },
];
