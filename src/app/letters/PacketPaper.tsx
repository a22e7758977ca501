import { DAYS_FOR_A_LETTER } from '../../network/letters/eligibility.ts';
import type { Contact, Packet } from '../../network/letters/packet.ts';
import type { Identity } from '../../network/records/identity.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { nameOf } from '../people/role-words.ts';
import { counted } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import { COMPETENCY_NAMES } from './letter-words.ts';
import styles from './PacketPaper.module.css';
import { teachingMomentInWords } from './teaching-words.ts';

/** The packet as the writer gets it: what is not known is left out, and nobody else is named. */
export function PacketPaper({ packet }: { readonly packet: Packet }) {
  const { identity, writer, letter, contact, together, competencies, chosen } = packet;
  const written = competencies.filter(({ text }) => text !== '');
  const { submitOn } = letter.values;
  return (
    <article className={styles.paper} aria-label="The packet as it prints">
      <header className={styles.head}>
        {isBlank(identity.name) ? <h3 data-print="hide">Your name</h3> : <h3>{identity.name?.trim()}</h3>}
        <Lines lines={[joined(identity.position, identity.institution), joined(identity.email, identity.phone)]} />
        <p>
          For a letter of recommendation
          {writer === null ? '' : ` by ${nameOf(writer.values)}`}
          {submitOn == null ? '' : ` · my application goes out on ${dateInWords(submitOn)}`}
        </p>
      </header>
      <Goal identity={identity} />
      <Together contact={contact} together={together} />
      {written.length === 0 ? null : (
        <section>
          <h4>What was seen, by competency</h4>
          <dl className={styles.seen}>
            {written.map(({ competency, text }) => (
              <div key={competency}>
                <dt>{COMPETENCY_NAMES[competency]}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {chosen.length === 0 ? null : (
        <section>
          <h4>Teaching moments</h4>
          <ul className={styles.moments}>
            {chosen.map(({ id, values }) => {
              const { title, rest } = teachingMomentInWords(values);
              return (
                <li key={id}>
                  {title}
                  {rest === '' ? '' : ` · ${rest}`}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Links identity={identity} />
    </article>
  );
}

function Goal({ identity: { goal, sentence, fellowshipInterest } }: { readonly identity: Identity }) {
  const lines = [goal, sentence, said('Later: ', fellowshipInterest)];
  if (lines.every(isBlank)) return null;
  return (
    <section>
      <h4>Where I want to go</h4>
      <Lines lines={lines} />
    </section>
  );
}

function Together({ contact: { days, blocks }, together }: { readonly contact: Contact; readonly together: string }) {
  if (days === 0 && together === '') return null;
  return (
    <section>
      <h4>Our work together</h4>
      {days === 0 ? null : (
        <p>
          {counted(days, 'day')} together
          {days >= DAYS_FOR_A_LETTER && blocks.length > 0 ? `, ${spanOf(blocks)}` : ''}.
        </p>
      )}
      {blocks.length === 0 ? null : (
        <ul className={styles.moments}>
          {blocks.map(({ block, from, to, days: shared }) => (
            <li key={`${block.id} ${from}`}>
              {[
                blockTitle(block.values),
                block.values.institution?.trim() ?? '',
                from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`,
                blocks.length === 1 ? '' : counted(shared, 'day'),
              ]
                .filter((part) => part !== '')
                .join(', ')}
            </li>
          ))}
        </ul>
      )}
      <Lines lines={[together]} />
    </section>
  );
}

function spanOf(blocks: Contact['blocks']): string {
  const first = blocks.map(({ from }) => from).sort()[0] ?? '';
  const last =
    blocks
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  return `between ${dateInWords(first)} and ${dateInWords(last)}`;
}

function Links({ identity: { cvLink, statementLink } }: { readonly identity: Identity }) {
  const lines = [said('CV: ', cvLink), said('Personal statement, draft: ', statementLink)];
  if (lines.every(isBlank)) return null;
  return (
    <section>
      <h4>To read along</h4>
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly (string | null | undefined)[] }) {
  // The same words twice say nothing more.
  return [...new Set(lines.map((line) => line?.trim()))]
    .filter((line) => !isBlank(line))
    .map((line) => (
      <p key={line} className={styles.text}>
        {line}
      </p>
    ));
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => !isBlank(part)).join(' · ');
}

function said(before: string, text: string | null | undefined): string {
  return isBlank(text) ? '' : `${before}${text?.trim()}`;
}

function isBlank(text: string | null | undefined): boolean {
  return (text?.trim() ?? '') === '';
}
