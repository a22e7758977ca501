import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Letter } from '../../network/records/letter.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';

interface Props {
  readonly letter: Known<Letter>;
  readonly name: string;
  readonly onMoved: () => void;
}

/** After a no, a hesitant one too: thanks, then rest. There is no way to ask again. */
export function AfterNo({ letter: { id, values }, name, onMoved }: Props) {
  const { journal, today, act } = useNetwork();
  const person = meantBy(journal, values.person ?? '');
  const { thankedOn } = values;
  return (
    <Notice title={values.answer === 'hesitant' ? 'A hesitation is a kind no' : 'They told you honestly'}>
      <p>
        It has spared you a lukewarm letter. {thankedOn == null ? 'Thank them for being frank, and stay' : 'Stay'} in
        touch; {name} is not asked for a letter again.
      </p>
      {thankedOn == null ? (
        <div className={buttons.row}>
          {person === '' ? null : (
            <Link
              href={newDraftHref({ situation: 'letter-declined-thanks', person, about: `letter/${id}` })}
              className={`${buttons.other} ${buttons.small}`}
            >
              Draft the thanks
            </Link>
          )}
          <button
            type="button"
            className={`${buttons.main} ${buttons.small}`}
            onClick={() => {
              act(`You thanked ${name}.`, [{ kind: 'letter', id, fields: { thankedOn: today } }]);
              onMoved();
            }}
          >
            I thanked them today
          </button>
        </div>
      ) : (
        <p>Thanked on {dayInWords(thankedOn, today)}. Let it rest.</p>
      )}
    </Notice>
  );
}
