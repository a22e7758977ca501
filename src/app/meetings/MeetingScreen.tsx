import { useMemo } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { onePager } from '../../network/mentors/one-pager.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import { MeetingSheet } from './MeetingSheet.tsx';

/** One meeting, before and after it; with `?print` the page to read before it. */
export function MeetingScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const [params] = useSearchParams();
  const { journal, today } = useNetwork();
  const page = useMemo(() => onePager(journal, id, today), [journal, id, today]);
  if (page === null)
    return <NotHere title="This meeting is not here any more" href="/mentors" link="Mentors and sponsors" />;
  return params.has('print') ? <MeetingSheet page={page} /> : <MeetingPage key={id} page={page} />;
}
