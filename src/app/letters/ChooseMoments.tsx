import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import type { TeachingMoment } from '../../network/records/letter.ts';
import fields from '../entries/fields.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './PacketPaper.module.css';
import { teachingMomentInWords } from './teaching-words.ts';

interface Props {
  readonly letter: string;
  readonly moments: readonly Known<TeachingMoment>[];
  readonly chosen: readonly Known<TeachingMoment>[];
}

/** Which teaching moments go along. */
export function ChooseMoments({ letter, moments, chosen }: Props) {
  const { act } = useNetwork();
  const ids = chosen.map(({ id }) => id);
  const set = (sentence: string, teachingMoments: string[]) =>
    act(sentence, [{ kind: 'letter-packet', id: letter, fields: { letter, teachingMoments } }]);
  return (
    <fieldset className={fields.field}>
      <legend className={fields.label}>Teaching moments</legend>
      {moments.map(({ id, values }) => {
        const { title, rest } = teachingMomentInWords(values);
        const isIn = ids.includes(id);
        return (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={isIn}
              onChange={() =>
                isIn
                  ? set(
                      `Not in the packet any more: ${title}.`,
                      ids.filter((other) => other !== id),
                    )
                  : set(`In the packet: ${title}.`, [...ids, id])
              }
            />
            <span>
              {title} <span className="soft">{rest}</span>
            </span>
          </label>
        );
      })}
      <p>
        <Link href="/teaching-moments">{moments.length === 0 ? 'Pick a few teaching moments' : 'Change the list'}</Link>
      </p>
    </fieldset>
  );
}
