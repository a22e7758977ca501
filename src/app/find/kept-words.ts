import type { SearchedKept } from '../../network/search/kept.ts';
import { entryHref } from '../entries/entry-href.ts';

interface KeptWords {
  /** Its own page. */
  readonly href: string;
  readonly title: string;
  /** What it is; empty where the title says so. */
  readonly what: string;
}

/** How a record of a kind kept whole is listed. `who` is the name of the person it is about, empty where nobody. */
export function keptWords(record: SearchedKept, who: string): KeptWords {
  const { kind, id, values } = record;
  const named = (name: string | null | undefined, what: string) => ({ title: name?.trim() || what, what });
  switch (kind) {
    case 'mentorship':
      return { href: '/mentors', ...named(who, 'Mentor') };
    case 'letter-packet':
      return { href: `/letters/${id}/packet`, ...named(who, 'Packet for a letter') };
    case 'event':
      return { href: entryHref({ kind, id }), ...named(values.name, 'Event') };
    case 'interview':
      return { href: entryHref({ kind, id }), ...named(values.name, 'Residency interview') };
    case 'commitment':
      return { href: entryHref({ kind, id }), ...named(values.title, 'Commitment') };
    case 'scholarly-work':
      return { href: entryHref({ kind, id }, '/works'), ...named(values.title, 'Scholarly work') };
    case 'lead':
      return { href: entryHref({ kind, id }), ...named(values.institution, 'PGY-2 lead') };
    case 'identity':
      return { href: '/identity', title: 'Who you are', what: '' };
    case 'introduction':
      return { href: '/identity', title: 'Your introduction', what: '' };
    case 'message':
      return { href: `/drafts/${id}`, ...named(values.subject, 'Message') };
  }
}
