import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { onePager } from '../../network/mentors/one-pager.ts';
import list from '../loops/LoopsScreen.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { MeetingPage } from './MeetingPage.tsx';
import { MeetingSheet } from './MeetingSheet.tsx';

/** One meeting, before and after it; with `?print` the page to read before it. */
export function MeetingScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const [params] = useSearchParams();
  const { journal, today } = useNetwork();
  const page = useMemo(() => onePager(journal, id, today), [journal, id, today]);
  if (page === null) return <Gone />;
  return params.has('print') ? <MeetingSheet page={page} /> : <MeetingPage key={id} page={page} />;
}

function Gone() {
  const heading = useScreen('Not here');
  return (
    <div className={list.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Nothing here
      </h1>
      <Notice title="This meeting is not here any more">
        <p>
          It may have been deleted, here or in another tab. <Link href="/mentors">Mentors and sponsors</Link>
        </p>
      </Notice>
    </div>
  );
}
