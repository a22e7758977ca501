import { Link } from 'wouter';
import { textOf } from '../../network/journal/entry.ts';
import { openItems } from '../../network/journal/open-items.ts';
import type { Sponsor, SponsorEvidence } from '../../network/mentors/sponsors.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { entryHref, formHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import { STEP_FORMS, stepTaken } from '../loops/steps.ts';
import buttons from '../parts/buttons.module.css';
import { entryTitle } from '../people/entry-words.ts';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './MentorsScreen.module.css';

/** Whoever has done a sponsoring act, with the acts. */
export function Sponsors({ sponsors }: { readonly sponsors: readonly Sponsor[] }) {
  return (
    <section className={list.section} aria-labelledby="sponsors">
      <h2 id="sponsors">Sponsors</h2>
      {sponsors.length === 0 ? (
        <p className={list.empty}>
          Nobody has spoken for you yet, as far as it is noted. When somebody introduces you, nominates you or calls on
          your behalf, note it: that makes them a sponsor, and reminds you to thank them.
        </p>
      ) : (
        <ul className={list.list}>
          {sponsors.map((sponsor) => (
            <SponsorCard key={sponsor.person.id} sponsor={sponsor} />
          ))}
        </ul>
      )}
      <div>
        <Link
          href={formHref({ kind: 'sponsor-act', id: 'new' }, { back: '/mentors' })}
          className={`${buttons.other} ${buttons.small}`}
        >
          Note what somebody did for you
        </Link>
      </div>
    </section>
  );
}

function SponsorCard({ sponsor: { person, acts } }: { readonly sponsor: Sponsor }) {
  const name = nameOf(person.values);
  const standing = standingOf(person.values);
  return (
    <li className={list.card}>
      <h3>
        <Link href={`/people/${person.id}`}>{name}</Link>
      </h3>
      {standing === '' ? null : <p className={list.meta}>{standing}</p>}
      <ul className={styles.acts}>
        {acts.map((entry) => (
          <Act key={`${entry.kind}/${entry.id}`} entry={entry} person={person.id} name={name} />
        ))}
      </ul>
    </li>
  );
}

interface ActProps {
  readonly entry: SponsorEvidence;
  readonly person: string;
  readonly name: string;
}

function Act({ entry, person, name }: ActProps) {
  const { journal, today, act } = useNetwork();
  const title = entryTitle(entry);
  const line = textOf(entry);
  const open = openItems(journal, today, person).find((item) => item.entry === entry);
  return (
    <li className={styles.act}>
      <p>
        <Link href={entryHref(entry, '/mentors')} className={list.title}>
          {title}
        </Link>
        <span className="soft"> {entry.values.on == null ? 'no day given' : dayInWords(entry.values.on, today)}</span>
      </p>
      {line === '' ? null : <p className={list.words}>{line}</p>}
      {open === undefined ? null : (
        <div className={buttons.row}>
          {open.step === 'thank-sponsor' ? (
            <Link
              href={newDraftHref({ situation: 'sponsor-thanks', person, about: `sponsor-act/${entry.id}` })}
              className={`${buttons.other} ${buttons.small}`}
            >
              Draft the thanks
              <span className="visually-hidden">
                : {name}, {title}
              </span>
            </Link>
          ) : null}
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => act(STEP_FORMS[open.step].sentence(name), [stepTaken(open, today)])}
          >
            {open.step === 'tell-sponsor' ? 'Told them how it went' : 'Thanked them'}
            <span className="visually-hidden">
              : {name}, {title}
            </span>
          </button>
        </div>
      )}
    </li>
  );
}
