import type { PickResult } from '../../loop/pick/result.ts';
import { standings } from '../../loop/pick/standing.ts';
import { isFavourite } from '../pick/parts/is-favourite.ts';
import type { Session } from '../session/session.ts';
import type { Standing } from './filters.ts';

type Marked = Pick<Session, 'marks' | 'notes' | 'profile'>;

/** How a program stands: in the list, possible or closed, where there is a list, and what the user says of it. */
export function standingReader(
  result: Pick<PickResult, 'list' | 'notChosen' | 'excluded'> | null,
  session: Marked,
): (acgmeId: string) => ReadonlySet<Standing> {
  const placed = result === null ? null : standings(result);
  return (acgmeId) => {
    const mark = session.marks.get(acgmeId);
    const place = placed?.get(acgmeId)?.in;
    const stands = new Set<Standing>();
    if (place === 'list') stands.add('list');
    if (place === 'not chosen') stands.add('possible');
    if (mark === 'excluded') stands.add('left-out');
    else if (place === 'closed' || place === 'left out') stands.add('closed');
    if (mark === 'pinned') stands.add('pinned');
    if (mark === 'applied') stands.add('applied');
    if (isFavourite(session, acgmeId)) stands.add('favourite');
    return stands;
  };
}
