import type { PickResult } from '../../loop/pick/result.ts';
import { isFavourite } from '../pick/parts/is-favourite.ts';
import type { Session } from '../session/session.ts';
import type { Standing } from './filters.ts';

type Marked = Pick<Session, 'marks' | 'notes' | 'profile'>;

/** How a program stands: in the list, possible or closed, where there is a list, and what the user says of it. */
export function standingReader(
  result: Pick<PickResult, 'list' | 'notChosen' | 'excluded'> | null,
  session: Marked,
): (acgmeId: string) => ReadonlySet<Standing> {
  const inList = new Set(result?.list.map(({ acgmeId }) => acgmeId));
  const possible = new Set(result?.notChosen.map(({ acgmeId }) => acgmeId));
  const excluded = new Set(result?.excluded.map(({ acgmeId }) => acgmeId));
  return (acgmeId) => {
    const mark = session.marks.get(acgmeId);
    const standings = new Set<Standing>();
    if (inList.has(acgmeId)) standings.add('list');
    if (possible.has(acgmeId)) standings.add('possible');
    if (mark === 'excluded') standings.add('left-out');
    else if (excluded.has(acgmeId)) standings.add('closed');
    if (mark === 'pinned') standings.add('pinned');
    if (mark === 'applied') standings.add('applied');
    if (isFavourite(session, acgmeId)) standings.add('favourite');
    return standings;
  };
}
