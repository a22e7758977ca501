import { type ReactNode, useMemo } from 'react';
import { SIZES, type Wishes, type WishKind } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import { useSame } from '../parts/useSame.ts';
import { useHost } from '../pick/host-context.ts';
import { favouriteChange, favouriteInWords } from '../pick/parts/favourite-change.ts';
import { Choices } from '../profile/Choices.tsx';
import { StateList } from '../profile/StateList.tsx';
import { TypeChoices } from '../profile/TypeChoices.tsx';
import { useSession } from '../session/session.ts';
import styles from './controls.module.css';
import { Favourites } from './Favourites.tsx';
import { NearCity } from './NearCity.tsx';
import { useActs } from './useActs.ts';
import type { Lists } from './useMet.ts';
import { Wish, type WishProps } from './Wish.tsx';
import { unknownsOf } from './wish-figures.ts';
import { SIZE_WORDS } from './wish-words.ts';
import { nearAct, primaryCareAct, sizeAct } from './wishes-acts.ts';

interface Props extends Pick<WishProps, 'onMove' | 'onHold' | 'onRest'> {
  readonly profile: Profile;
  readonly wishes: Wishes;
  /** Under which headings anything is wished for. */
  readonly wished: readonly WishKind[];
  /** Null without a list. */
  readonly lists: Lists | null;
}

/** Every wish with its control and its weight. */
export function WishList({ profile, wishes, wished, lists, onMove, onHold, onRest }: Props) {
  const controls = useControls(profile, wishes);
  const met = useMemo(() => metByWish(lists, wished), [lists, wished]);
  return WISH_ORDER.map((kind) => (
    <Wish
      key={kind}
      kind={kind}
      weight={wishes.weights[kind]}
      onMove={onMove}
      onHold={onHold}
      onRest={onRest}
      met={met[kind] ?? null}
    >
      {controls[kind]}
    </Wish>
  ));
}

const WISH_ORDER: readonly WishKind[] = ['states', 'ties', 'types', 'distance', 'size', 'primaryCare', 'favourites'];

function metByWish(lists: Lists | null, wished: readonly WishKind[]): Partial<Record<WishKind, WishProps['met']>> {
  if (lists === null) return {};
  const { before, now } = lists;
  return Object.fromEntries(
    wished.map((kind) => [kind, { before: before.met[kind], now: now.met[kind], of: now.programs.length }]),
  );
}

/** What the wishes are; the same elements while only weights move, so that a dragging hand draws nothing else anew. */
function useControls(profile: Profile, { near, size, primaryCare }: Wishes): Readonly<Record<WishKind, ReactNode>> {
  const { answers } = useSession();
  const { opening } = useHost();
  const { act, answer } = useActs();
  const [states, ties, types] = [useSame(answers.states), useSame(answers.ties), useSame(answers.types)];
  const favourites = useSame(profile.preferences?.favourites ?? []);
  const own = useSame(profile.knownFacts ?? []);
  const unknown = useMemo(() => unknownsOf(opening?.programs ?? [], own), [opening, own]);
  // Fifty states each.
  const statesControl = useMemo(
    () => (
      <StateList
        label="States"
        chosen={states}
        onChange={(chosen) => answer('The states you would like are changed.', { states: chosen })}
      />
    ),
    [states, answer],
  );
  const tiesControl = useMemo(
    () => (
      <>
        <StateList
          label="Family, school or work in"
          chosen={ties}
          onChange={(chosen) => answer('The states you have ties to are changed.', { ties: chosen })}
        />
        <p className={styles.soft}>A tie also raises the chance of an interview there, whatever it counts here.</p>
      </>
    ),
    [ties, answer],
  );
  return useMemo(
    () => ({
      states: statesControl,
      ties: tiesControl,
      types: (
        <>
          <TypeChoices
            chosen={types}
            onChange={(chosen) => answer('The types you prefer are changed.', { types: chosen })}
          />
          <Unknown what="The type" count={unknown.types} of={unknown.programs} />
        </>
      ),
      distance: (
        <>
          <NearCity near={near} onChoose={(chosen, city) => act(...nearAct(chosen, city))} />
          <p className={styles.soft}>
            In the city itself it counts whole, 310 miles (500 km) away half, from 620 miles (1,000 km) on nothing.
          </p>
          <Unknown what="Where exactly it lies" count={unknown.places} of={unknown.programs} />
        </>
      ),
      size: (
        <>
          <Choices
            name="size"
            pairs
            value={size ?? 'any'}
            onChoose={(next) => {
              const chosen = next === 'any' ? null : next;
              act(...sizeAct(chosen, chosen === null ? '' : SIZE_WORDS[chosen].name));
            }}
            options={[
              ['any', 'Any'],
              ...SIZES.map((one) => [one, SIZE_WORDS[one].name, SIZE_WORDS[one].range] as const),
            ]}
          />
          <Unknown what="How many positions a year" count={unknown.positions} of={unknown.programs} />
        </>
      ),
      primaryCare: (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={primaryCare}
              onChange={(event) => act(...primaryCareAct(event.target.checked))}
            />
            I wish for a primary care track
          </label>
          <p className={styles.soft}>
            {unknown.primaryCare} programs are known to have one. Others may have one that is on no list.
          </p>
        </>
      ),
      favourites: (
        <Favourites
          acgmeIds={favourites}
          onChange={(acgmeId, name, favourite) =>
            act(favouriteInWords(name, favourite), [favouriteChange(acgmeId, favourite)])
          }
        />
      ),
    }),
    [statesControl, tiesControl, types, favourites, near, size, primaryCare, unknown, act, answer],
  );
}

function Unknown({ what, count, of }: { readonly what: string; readonly count: number; readonly of: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.soft}>
      {what} is not known of {count} of {of} programs; they count as if they did not meet it.
    </p>
  );
}
