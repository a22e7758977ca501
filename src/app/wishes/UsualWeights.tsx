import { memo } from 'react';
import { USUAL_WISHES, WISH_KINDS, type Wishes } from '../../loop/pick/wishes.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { usualWeightsAct } from './wishes-acts.ts';

/** Back to the weights that Prelude begins with, in one step. */
export const UsualWeights = memo(function UsualWeights({ weights }: { readonly weights: Wishes['weights'] }) {
  const { act } = useNetwork();
  const isUsual = WISH_KINDS.every((kind) => weights[kind] === USUAL_WISHES.weights[kind]);
  return (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      aria-disabled={isUsual}
      onClick={() => {
        if (!isUsual) act(...usualWeightsAct());
      }}
    >
      {isUsual ? 'Weights are as usual' : 'Weights as usual'}
    </button>
  );
});
