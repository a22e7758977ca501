import { expect, it } from 'vitest';
import { AUDIENCES } from '../../network/records/identity.ts';
import { countWords, secondsToSay } from '../parts/speak-time.ts';
import { introductionStarter } from './introduction-starters.ts';

const IRENE = { name: 'Irene Núñez', institution: 'Mercy Hospital', specialty: 'neurology' };

it.each(AUDIENCES)(
  'a starter for %s uses what is known, leaves the rest open, and is short enough to say',
  (audience) => {
    const text = introductionStarter(audience, IRENE);
    expect(text).toContain('I am Irene Núñez,');
    expect(secondsToSay(countWords(text))).toBeLessThanOrEqual(20);
    expect(introductionStarter(audience, {})).toMatch(/I am …,/);
  },
);
