import { Link } from 'wouter';
import { meantBy } from '../../../network/journal/meant-by.ts';
import { reckonedSoapDays } from '../../../network/leads/soap.ts';
import { type Question, questionId } from '../../../network/records/question.ts';
import type { Change } from '../../../workspace/change.ts';
import { newDraftHref } from '../../drafts/draft-aim.ts';
import buttons from '../../parts/buttons.module.css';
import { nameOf } from '../../people/role-words.ts';
import { useNetwork } from '../../session/network.ts';
import { agoInWords } from '../../today/day-words.ts';
import { toFindOut } from '../../words/facts.ts';
import styles from './AskAbout.module.css';
import known from './known.module.css';
import { useKnownAt } from './known-context.ts';

const FIRST = 2;

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
  /** The catalogue's name of what is not known. */
  readonly fact: string;
}

/** Whom to ask what is not known of a program, with the words, and the way to keep it in mind. */
export function AskAbout({ acgmeId, institution, fact }: Props) {
  const { journal, today, act } = useNetwork();
  const people = useKnownAt(acgmeId).slice(0, FIRST);
  const id = questionId(acgmeId, fact);
  const about = `question/${id}`;
  const question = journal.kept.question.get(id)?.values;
  const isOpen = question !== undefined && question.letGoOn == null && question.answeredOn == null;
  const soap = reckonedSoapDays(today);
  const waits = today >= soap.from && today <= soap.to;

  const asked = (fields: Question): Change => ({
    kind: 'question',
    id,
    fields: {
      ...(isOpen
        ? {}
        : {
            program: acgmeId,
            institution,
            fact,
            inWords: toFindOut(fact),
            addedOn: today,
            person: null,
            askedOn: null,
            answeredOn: null,
            letGoOn: null,
          }),
      ...fields,
    },
  });
  return (
    <div className={styles.ask}>
      <p className={people.length > 0 ? styles.title : styles.soft}>
        {people.length > 0
          ? 'Whom to ask'
          : 'Nobody on record is there or knows it. Its website, or its coordinator, can tell.'}
      </p>
      {people.length > 0 && waits ? (
        <p className={styles.soft}>SOAP may be running: contact with programs waits until Match Week is over.</p>
      ) : null}
      {people.length === 0 ? null : (
        <ul>
          {people.map(({ person, sentence }) => (
            <li key={person.id} className={styles.person}>
              <span className={styles.words}>
                <Link href={`/people/${person.id}`} className={known.name}>
                  {nameOf(person.values)}
                </Link>
                <span className={styles.soft}>{sentence}</span>
              </span>
              {waits ? null : (
                <Link
                  href={newDraftHref({ situation: 'ask-about-program', person: person.id, about })}
                  className={`${buttons.other} ${buttons.small}`}
                  onClick={() => {
                    if (!isOpen || question?.person == null)
                      act(`${institution}: your question is in your plan.`, [asked({ person: person.id })]);
                  }}
                >
                  Words to ask
                  <span className="visually-hidden">
                    {' '}
                    {nameOf(person.values)} about {institution}
                  </span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <Planned
          question={question}
          institution={institution}
          onChange={(sentence, fields) => act(sentence, [asked(fields)])}
        />
      ) : (
        <div className={buttons.row}>
          {question?.answeredOn == null ? null : (
            <span className={styles.planned}>
              You noted an answer {agoInWords(question.answeredOn, today)}. Tell it above.
            </span>
          )}
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => act(`${institution}: your question is in your plan.`, [asked({})])}
          >
            Put it in my plan
            <span className="visually-hidden">: {institution}</span>
          </button>
        </div>
      )}
    </div>
  );
}

interface PlannedProps {
  readonly question: Question;
  readonly institution: string;
  readonly onChange: (sentence: string, fields: Question) => void;
}

/** A question that waits: asked or not, and how to be rid of it. */
function Planned({ question: { person, askedOn }, institution, onChange }: PlannedProps) {
  const { journal, today } = useNetwork();
  const who = person == null ? undefined : journal.people.get(meantBy(journal, person))?.values;
  return (
    <div className={buttons.row}>
      <span className={styles.planned} role="status">
        {askedOn == null
          ? 'In your plan.'
          : `Asked ${who === undefined ? '' : `${nameOf(who)} `}${agoInWords(askedOn, today)}. Tell the answer above.`}
      </span>
      {askedOn == null ? (
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => onChange(`${institution}: asked.`, { askedOn: today })}
        >
          I asked
          <span className="visually-hidden">: {institution}</span>
        </button>
      ) : null}
      <button
        type="button"
        className={`${buttons.quiet} ${buttons.small}`}
        onClick={() => onChange(`${institution}: the question is let go.`, { letGoOn: today })}
      >
        Let it go
        <span className="visually-hidden">: {institution}</span>
      </button>
    </div>
  );
}
