import buttons from '../../parts/buttons.module.css';
import { useNetwork } from '../../session/network.ts';
import { useSession } from '../../session/session.ts';
import { favouriteChange, favouriteInWords } from './favourite-change.ts';
import { isFavourite } from './is-favourite.ts';

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
}

/** Makes a program a favourite, or takes that back; one step of undo. */
export function FavouriteButton({ acgmeId, institution }: Props) {
  const { act } = useNetwork();
  const isOne = isFavourite(useSession(), acgmeId);
  const turn = () => act(favouriteInWords(institution, !isOne), [favouriteChange(acgmeId, !isOne)]);
  return (
    <button type="button" className={`${buttons.other} ${buttons.small}`} aria-pressed={isOne} onClick={turn}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="m8 1.6 1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.6l-4 2.3.9-4.5L1.5 6.3l4.6-.5z"
          fill={isOne ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
      Favourite
      <span className="visually-hidden">: {institution}</span>
    </button>
  );
}
