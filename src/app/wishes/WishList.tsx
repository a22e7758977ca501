import { useMemo } from 'react';
import { SIZES, type Wishes, type WishKind } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { find } from '../../workspace/workspace.ts';
import { useHost } from '../pick/host-context.ts';
import { type Answers, storedFrom } from '../profile/answers.ts';
import { Choices } from '../profile/Choices.tsx';
import { StateList } from '../profile/StateList.tsx';
import { TypeChoices } from '../profile/TypeChoices.tsx';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import controls from './controls.module.css';
import { Favourites } from './Favourites.tsx';
import { NearCity } from './NearCity.tsx';
import { Wish, type WishProps } from './Wish.tsx';
import { isWished, type Met, unknownsOf } from './wish-figures.ts';
import { SIZE_WORDS } from './wish-words.ts';
import { favouriteAct, nearAct, primaryCareAct, sizeAct } from './wishes-acts.ts';

interface Props extends Pick<WishProps, 'onMove' | 'onRest'> {
  readonly profile: Profile;
  readonly wishes: Wishes;
  /** Of the list on show and of the list to come, with its length; null without a list. */
  readonly met: { readonly before: Met; readonly now: Met; readonly of: number } | null;
}

/** Every wish with its control and its weight. */
export function WishList({ profile, wishes, met, onMove, onRest }: Props) {
  const { answers, store } = useSession();
  const { act } = useNetwork();
  const { opening } = useHost();
  const unknown = useMemo(() => unknownsOf(opening?.programs ?? [], profile.knownFacts ?? []), [opening, profile]);
  const answer = (sentence: string, patch: Partial<Answers>) => {
    const kept = find(store.snapshot(), 'profile', PROFILE_ID) ?? {};
    act(sentence, [{ kind: 'profile', id: PROFILE_ID, fields: storedFrom(patch, answers, kept) }]);
  };
  const wish = (kind: WishKind) => ({
    kind,
    weight: wishes.weights[kind],
    onMove,
    onRest,
    met:
      met === null || !isWished(kind, profile, wishes)
        ? null
        : { before: met.before[kind], now: met.now[kind], of: met.of },
  });
  return (
    <>
      <Wish {...wish('states')}>
        <StateList
          label="States"
          chosen={answers.states}
          onChange={(states) => answer('The states you would like are changed.', { states })}
        />
      </Wish>
      <Wish {...wish('ties')}>
        <StateList
          label="Family, school or work in"
          chosen={answers.ties}
          onChange={(ties) => answer('The states you have ties to are changed.', { ties })}
        />
        <p className={controls.soft}>A tie also raises the chance of an interview there, whatever it counts here.</p>
      </Wish>
      <Wish {...wish('types')}>
        <TypeChoices
          chosen={answers.types}
          onChange={(types) => answer('The types you prefer are changed.', { types })}
        />
        <Unknown what="The type" count={unknown.types} of={unknown.programs} />
      </Wish>
      <Wish {...wish('distance')}>
        <NearCity near={wishes.near} onChoose={(near, city) => act(...nearAct(near, city))} />
        <p className={controls.soft}>
          In the city itself it counts whole, 310 miles (500 km) away half, from 620 miles (1,000 km) on nothing.
        </p>
      </Wish>
      <Wish {...wish('size')}>
        <Choices
          name="size"
          pairs
          value={wishes.size ?? 'any'}
          onChoose={(size) => {
            const chosen = size === 'any' ? null : size;
            act(...sizeAct(chosen, chosen === null ? '' : SIZE_WORDS[chosen].name));
          }}
          options={[
            ['any', 'Any'],
            ...SIZES.map((size) => [size, SIZE_WORDS[size].name, SIZE_WORDS[size].range] as const),
          ]}
        />
        <Unknown what="How many positions a year" count={unknown.positions} of={unknown.programs} />
      </Wish>
      <Wish {...wish('primaryCare')}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={wishes.primaryCare}
            onChange={(event) => act(...primaryCareAct(event.target.checked))}
          />
          I wish for a primary care track
        </label>
        <p className={controls.soft}>
          {unknown.primaryCare} programs are known to have one. Others may have one that is on no list.
        </p>
      </Wish>
      <Wish {...wish('favourites')}>
        <Favourites
          acgmeIds={profile.preferences?.favourites ?? []}
          onChange={(acgmeId, name, favourite) => act(...favouriteAct(acgmeId, name, favourite))}
        />
      </Wish>
    </>
  );
}

function Unknown({ what, count, of }: { readonly what: string; readonly count: number; readonly of: number }) {
  if (count === 0) return null;
  return (
    <p className={controls.soft}>
      {what} is not known of {count} of {of} programs; they count as if they did not meet it.
    </p>
  );
}
