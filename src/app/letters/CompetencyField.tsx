import { useRef } from 'react';
import type { PacketCompetency } from '../../network/letters/packet.ts';
import type { Suggestion } from '../../network/letters/suggestions.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import { COMPETENCY_NAMES } from './letter-words.ts';
import { PacketNote } from './PacketNote.tsx';
import styles from './PacketPaper.module.css';

/** How many are shown before the rest is folded away. */
const FIRST = 3;

interface Props {
  readonly letter: string;
  readonly competency: PacketCompetency;
}

/** One competency: what stands there, and what the log offers, put in with one press. */
export function CompetencyField({ letter, competency: { competency, text, suggestions } }: Props) {
  const { journal, today, act } = useNetwork();
  const place = useRef<HTMLDivElement>(null);
  const name = COMPETENCY_NAMES[competency];
  const take = (words: string) => {
    act(`${name}: taken from your log.`, [
      { kind: 'letter-packet', id: letter, fields: { letter, [competency]: words } },
    ]);
    place.current?.querySelector('textarea')?.focus();
  };
  const offers = (some: readonly Suggestion[]) => (
    <ul className={styles.offers} aria-label={`From your log, for ${name.toLowerCase()}`}>
      {some.map((suggestion) => (
        <li key={`${suggestion.from} ${suggestion.person} ${suggestion.text}`}>
          <button type="button" className={styles.offer} onClick={() => take(asTaken(suggestion))}>
            <span>{asTaken(suggestion)}</span>
            <span className="soft">
              {[
                FROM[suggestion.from](nameOf(journal.people.get(suggestion.person)?.values), suggestion.person !== ''),
                suggestion.on === null ? '' : dayInWords(suggestion.on, today),
              ]
                .filter((part) => part !== '')
                .join(', ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={place} className={styles.competency}>
      <PacketNote
        letter={letter}
        field={competency}
        label={name}
        hint={HINTS[competency]}
        value={text}
        saved={`${name}, for the packet: changed.`}
      />
      {suggestions.length === 0 ? (
        text === '' ? (
          <p className="soft">Your log offers nothing for this yet.</p>
        ) : null
      ) : text === '' ? (
        <>
          {offers(suggestions.slice(0, FIRST))}
          {suggestions.length > FIRST ? (
            <Disclosure title={`${suggestions.length - FIRST} more from your log`}>
              {offers(suggestions.slice(FIRST))}
            </Disclosure>
          ) : null}
        </>
      ) : (
        <Disclosure title={`Take another from your log (${suggestions.length})`}>{offers(suggestions)}</Disclosure>
      )}
    </div>
  );
}

/** Others' words stand in quotes. */
function asTaken({ from, text }: Suggestion): string {
  return from === 'praise' && !/^["“«]/.test(text) ? `“${text}”` : text;
}

const FROM: Readonly<Record<Suggestion['from'], (name: string, isNamed: boolean) => string>> = {
  praise: (name, isNamed) => (isNamed ? `${name} said` : 'said of you'),
  evaluation: (name, isNamed) => (isNamed ? `evaluation by ${name}` : 'from an evaluation'),
  change: (name, isNamed) => (isNamed ? `changed after feedback of ${name}` : 'changed after feedback'),
  learned: (name, isNamed) => (isNamed ? `learned after ${name} taught you` : 'learned'),
  help: (name, isNamed) => (isNamed ? `help you gave ${name}` : 'help you gave'),
};

const HINTS: Readonly<Record<PacketCompetency['competency'], string>> = {
  patientCare: 'How you assess, plan, act.',
  medicalKnowledge: 'How you reason and what you know.',
  communication: 'With patients, families and the team.',
  professionalism: 'What others can count on.',
  systemsBasedPractice: 'Discharges, handovers, nurses, case managers, safety.',
  practiceBasedLearning: 'What you read, and what you changed after feedback.',
};
