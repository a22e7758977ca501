import { useRef } from 'react';
import { Link, useParams } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { isBlocked } from '../../network/leads/lead-guard.ts';
import { statusOf } from '../../network/leads/lead-steps.ts';
import type { Lead } from '../../network/records/lead.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import { LEAD_STATUS_NAMES } from '../entries/forms/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useHost } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { dayInWords } from '../today/day-words.ts';
import { Gates } from './Gates.tsx';
import { GuardNotices } from './GuardNotices.tsx';
import { HowFresh } from './HowFresh.tsx';
import { LeadSource } from './LeadSource.tsx';
import { LeadSteps } from './LeadSteps.tsx';
import styles from './Leads.module.css';
import { leadTitle, startInWords } from './lead-words.ts';
import { Packet } from './Packet.tsx';
import { useGuard } from './useGuard.ts';

/** One lead: how it stands, how fresh it is, what it asks, what it needs. */
export function LeadScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal } = useNetwork();
  const lead = journal.kept.lead.get(id);
  return lead === undefined ? (
    <NotHere title="This lead is not here any more" href="/leads" link="See all leads" />
  ) : (
    <KnownLead key={id} lead={lead} />
  );
}

function KnownLead({ lead }: { readonly lead: Known<Lead> }) {
  const { id, values } = lead;
  const { journal, today } = useNetwork();
  const { programs } = useHost();
  const program = programs.get(values.program ?? '');
  const title = leadTitle(values, program);
  const heading = useScreen(title);
  const stands = useRef<HTMLHeadingElement>(null);
  const words = useGuard()(values);
  const blocked = isBlocked(words);
  const person = values.person == null ? '' : meantBy(journal, values.person);
  const here = `/leads/${id}`;
  return (
    <div className={lists.screen}>
      <div className={lists.head}>
        <p>
          <Link href="/leads">All leads</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <LeadSource values={values} />
        <p>
          {values.startsOn == null ? 'When it begins is not known yet.' : `${startInWords(values.startsOn, today)}.`}
        </p>
        <Pages link={values.link ?? null} website={program?.website ?? null} />
        <div>
          <Link href={formHref({ kind: 'lead', id }, { back: here })} className={`${buttons.other} ${buttons.small}`}>
            Edit
          </Link>
        </div>
        <GuardNotices words={words} />
      </div>
      <section className={lists.section} aria-labelledby="stands">
        <h2 id="stands" ref={stands} tabIndex={-1}>
          {LEAD_STATUS_NAMES[statusOf(values)]}
        </h2>
        {values.statusOn == null ? null : <p className="soft">Since {dayInWords(values.statusOn, today)}.</p>}
        <LeadSteps
          lead={lead}
          title={title}
          blocked={blocked}
          onMoved={() => stands.current?.focus({ preventScroll: true })}
        />
        <div className={buttons.row}>
          {blocked ? null : (
            <Link
              href={newDraftHref({ situation: 'lead-inquiry', about: `lead/${id}` })}
              className={`${buttons.other} ${buttons.small}`}
            >
              Words to ask the program
            </Link>
          )}
          {statusOf(values) === 'accepted' && journal.people.has(person) ? (
            <Link
              href={newDraftHref({ situation: 'mentor-update', person, about: `lead/${id}` })}
              className={`${buttons.other} ${buttons.small}`}
            >
              Tell {nameOf(journal.people.get(person)?.values)} what came of it
            </Link>
          ) : null}
          <Link
            href={newDraftHref({ situation: 'ask-pgy2-word', person: values.person, about: `lead/${id}` })}
            className={`${buttons.quiet} ${buttons.small}`}
          >
            Ask a mentor about it
          </Link>
        </div>
      </section>
      <HowFresh lead={lead} />
      <Gates lead={lead} program={program} />
      <Packet lead={lead} />
      {(values.note?.trim() ?? '') === '' ? null : (
        <section className={lists.section} aria-labelledby="note">
          <h2 id="note">Note</h2>
          <p className={styles.note}>{values.note}</p>
        </section>
      )}
    </div>
  );
}

/** Where more can be read; the user opens it. */
function Pages({ link, website }: { readonly link: string | null; readonly website: string | null }) {
  const pages = [
    ['Where it was seen', link],
    ['The program’s website', website],
  ] as const;
  const known = pages.flatMap(([name, url]) => (url !== null && /^https?:\/\//i.test(url) ? [{ name, url }] : []));
  if (known.length === 0) return null;
  return (
    <div>
      {known.map(({ name, url }) => (
        <a key={name} href={url} target="_blank" rel="noreferrer" className={`${lists.title} ${styles.page}`}>
          {name}
        </a>
      ))}
      <p className="soft">Opened by you, not checked by Prelude.</p>
    </div>
  );
}
