import { memo } from 'react';
import { worthOf } from '../../loop/pick/preference.ts';
import { MOST_WEIGHT } from '../../loop/pick/wishes.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { timesInWords } from './wish-words.ts';

/** What the numbers of the weights do, behind a line. */
export const WeightMeaning = memo(function WeightMeaning() {
  return (
    <Disclosure title="What a weight means">
      <p>
        Worth = 1 + points / 4: a program gets the weight of every wish it meets as points. So one that meets a wish of
        weight 4 is worth {timesInWords(worthOf(4))} as much as one that meets none, one of weight {MOST_WEIGHT}{' '}
        {timesInWords(worthOf(MOST_WEIGHT))}. This is a convention of Prelude: change the weights until the list looks
        right to you. What is not known of a program counts as not met.
      </p>
    </Disclosure>
  );
});
