import { addDays } from '../../base/plain-date.ts';
import type { Setting } from '../rules/setting.ts';
import type { Dated, Trust } from './dated.ts';

/** ECFMG, exiting sponsorship; the season's file has the sentence with its source. */
const J1_DAYS = 30;

const USUAL: Trust = {
  by: 'convention',
  sentence: 'A residency year usually lasts twelve months, from 1 July to 30 June. When yours does, was not said.',
};

/** The first and the last day of the contract, and what a visa hangs on the last one. */
export function contractDates({ year, visaNeed, season }: Setting): readonly Dated[] {
  const { begins, ends, said } = year;
  const contract = (id: 'begins' | 'ends', title: string, day: string): Dated => ({
    id: `contract/${id}`,
    group: 'mine',
    title,
    note: null,
    from: day,
    to: day,
    done: false,
    trust: said[id] ? { by: 'you' } : USUAL,
    screen: id === 'begins' ? '/start' : '/profile',
  });
  const rule = season?.rules.find(({ id }) => id === 'j1-leave-in-30-days');
  const onJ1 = visaNeed === 'j1' || visaNeed === 'either';
  const payment = season?.rules.find(({ id }) => id === 'h1b-payment');
  const onH1b = visaNeed === 'h1b' || visaNeed === 'either';
  const leaveBy = addDays(ends, J1_DAYS);
  return [
    contract('begins', 'The year begins', begins),
    contract('ends', 'The contract ends', ends),
    ...(rule === undefined || !onJ1 || !rule.value.includes(`${J1_DAYS} days`)
      ? []
      : [
          {
            id: 'visa/j1-leave',
            group: 'mine',
            title: 'J-1: the 30 days after the contract end',
            note: `${rule.value} Counted from the last day of your contract. Ask your sponsor early what holds for you.`,
            from: leaveBy,
            to: leaveBy,
            done: false,
            trust: { by: 'figure', figure: rule },
            screen: null,
          } as const,
        ]),
    ...(payment === undefined || !onH1b || !payment.value.includes('to 21 September 2027')
      ? []
      : [
          {
            id: 'visa/h1b-payment',
            group: 'mine',
            title: 'H-1B: to this day the payment for new petitions was extended',
            note: payment.value,
            from: '2027-09-21',
            to: '2027-09-21',
            done: false,
            trust: { by: 'figure', figure: payment },
            screen: null,
          } as const,
        ]),
  ];
}
