import type { PlainDate } from '../../../base/plain-date.ts';
import type { OpenItem } from '../../journal/open-items.ts';
import type { OpenStep } from '../../journal/open-step.ts';
import { calledBy } from '../../mentors/words.ts';
import type { EntryKind, NetworkValues } from '../../records/kinds.ts';
import type { Opportunity } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { openOf } from '../views.ts';
import { windowOf } from '../window-of.ts';

/** What is open, as a rule sees it. */
export interface Open<K extends EntryKind> {
  readonly id: string;
  /** `kind/id` */
  readonly key: string;
  readonly values: NetworkValues<K>;
  /** Who it is with now; null for nobody, or somebody removed. */
  readonly person: string | null;
  /** How they are called; `them` where nobody is named. */
  readonly name: string;
  /** The day of its last step; today where none is known. */
  readonly since: PlainDate;
  readonly item: OpenItem;
}

export interface Offer extends Omit<Opportunity, 'subject' | 'person' | 'about' | 'window'> {
  /** Absent: the entry's key. */
  readonly subject?: string;
  readonly opens: PlainDate;
  readonly best?: PlainDate;
  readonly closes?: PlainDate | null;
}

/** One opportunity for each entry of that kind whose next step is this one, but for those the rule passes over. */
export function offers<K extends EntryKind>(
  setting: Setting,
  kind: K,
  step: OpenStep,
  offer: (open: Open<K>) => Offer | null,
): readonly Opportunity[] {
  const { journal, today, until } = setting;
  return openOf(journal, until, step).flatMap((item) => {
    const { entry, since } = item;
    if (entry.kind !== kind) return [];
    const known = journal.people.get(item.person);
    const key = `${kind}/${entry.id}`;
    const made = offer({
      id: entry.id,
      key,
      // The kind was just compared; TypeScript cannot tell that the values belong to it.
      values: entry.values as NetworkValues<K>,
      person: known?.id ?? null,
      name: calledBy(known?.values),
      since: since ?? today,
      item,
    });
    if (made === null) return [];
    const { opens, best, closes, subject = key, ...rest } = made;
    const window = windowOf(setting, { opens, closes: closes ?? null, ...(best === undefined ? {} : { best }) });
    return window === null ? [] : [{ subject, person: known?.id ?? null, about: key, window, ...rest }];
  });
}
