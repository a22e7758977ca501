import { useParams, useSearch } from 'wouter';
import { compose } from '../../network/drafts/compose.ts';
import { draftContext, recipientOf } from '../../network/drafts/details-of.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { DraftEditor } from './DraftEditor.tsx';
import styles from './Drafts.module.css';
import { targetFrom, targetOf } from './draft-aim.ts';
import { SentMessage } from './SentMessage.tsx';
import { StartDraft } from './StartDraft.tsx';

/** One message: a new one (`/drafts/new?situation=…&person=…&about=…`), one under way, or one that was sent. */
export function DraftScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const search = useSearch();
  if (id === 'new') return <NewDraft key={search} search={search} />;
  return <KnownDraft key={id} id={id} />;
}

function NewDraft({ search }: { readonly search: string }) {
  const { journal, today } = useNetwork();
  const target = targetFrom(search);
  const { situation } = target;
  if (situation === null) return <ChooseSituation person={target.person} about={target.about} />;
  const to = recipientOf(journal, target);
  const person = to !== null && journal.people.has(to) ? to : null;
  const first = compose(situation, draftContext(journal, { ...target, person }, today));
  return <DraftEditor message={null} target={{ ...target, person }} first={first} />;
}

function ChooseSituation({ person, about }: { readonly person: string | null; readonly about: string | null }) {
  const heading = useScreen('New message');
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        New message
      </h1>
      <StartDraft person={person} about={about} />
    </div>
  );
}

function KnownDraft({ id }: { readonly id: string }) {
  const { journal } = useNetwork();
  const message = journal.kept.message.get(id);
  if (message === undefined)
    return <NotHere title="This message is not here any more" href="/drafts" link="See all messages" />;
  const { values } = message;
  if (values.sentOn != null) return <SentMessage message={message} />;
  const first = { subject: values.subject ?? '', body: values.body ?? '' };
  return <DraftEditor message={message} target={targetOf(values)} first={first} />;
}
