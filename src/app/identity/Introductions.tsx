import { AUDIENCES } from '../../network/records/identity.ts';
import { isTooLong, NoteField } from '../entries/NoteField.tsx';
import { useKeptText } from '../entries/useKeptText.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SpeakTimer } from '../parts/SpeakTimer.tsx';
import { useNetwork } from '../session/network.ts';
import { useIdentity } from './IdentityFields.tsx';
import styles from './IdentityScreen.module.css';
import { AUDIENCE_WORDS } from './identity-words.ts';
import { introductionStarter } from './introduction-starters.ts';

type Audience = (typeof AUDIENCES)[number];

/** What one says of oneself in 15 to 20 seconds, for each kind of person. */
export function Introductions() {
  const { journal } = useNetwork();
  return (
    <div className={styles.checks}>
      {AUDIENCES.map((audience) => {
        const written = (journal.kept.introduction.get(audience)?.values.text?.trim() ?? '') !== '';
        return (
          <Disclosure
            key={audience}
            look="card"
            title={
              <>
                {AUDIENCE_WORDS[audience].name}
                {written ? <span className={styles.written}>written</span> : null}
              </>
            }
          >
            <Introduction audience={audience} />
          </Disclosure>
        );
      })}
    </div>
  );
}

function Introduction({ audience }: { readonly audience: Audience }) {
  const { journal, act } = useNetwork();
  const { identity } = useIdentity();
  const { name, when } = AUDIENCE_WORDS[audience];
  const text = useKeptText(
    `identity-introduction-${audience}`,
    journal.kept.introduction.get(audience)?.values.text ?? '',
    (value) =>
      act(`Introduction, ${name.toLowerCase()}: ${value === '' ? 'cleared' : 'saved'}.`, [
        { kind: 'introduction', id: audience, fields: { audience, text: value === '' ? null : value } },
      ]),
    (text) => !isTooLong(text),
  );
  return (
    <div className={styles.introduction}>
      <NoteField
        label={`Your words: ${name}`}
        hint={when}
        example={introductionStarter(audience, identity)}
        value={text.value}
        onChange={text.change}
        onBlur={text.leave}
      />
      <SpeakTimer text={text.value} of={name} />
    </div>
  );
}
