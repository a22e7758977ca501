import { Link } from 'wouter';
import type { GuardWord } from '../../network/leads/lead-guard.ts';
import { ruleById } from '../../network/match-rules/match-rules.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { doorStatus } from '../pick/door-words.ts';
import { RuleWords } from '../rules/RuleWords.tsx';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import { directorOf } from './own-director.ts';
import { useSoapDays } from './useSoapDays.ts';

/** What the rules say, what blocks first and loudest. */
export function GuardNotices({ words }: { readonly words: readonly GuardWord[] }) {
  return words.map(({ rule, effect }) =>
    effect === 'note' ? (
      <Disclosure key={rule} look="card" title={ruleById(rule).title}>
        <RuleWords rule={rule} />
      </Disclosure>
    ) : (
      <Notice key={rule} tone={effect === 'block' ? 'alarm' : 'dawn'} title={TITLES[rule] ?? ruleById(rule).title}>
        <RuleWords rule={rule} />
        {rule === 'soap-contact' ? <SoapDaysLine /> : null}
        {rule === 'own-director-first' ? <TellDirector /> : null}
      </Notice>
    ),
  );
}

const TITLES: Readonly<Record<string, string>> = {
  'soap-contact': 'SOAP may be running: contact with programs waits',
  'concurrent-year': 'It begins in a year you are bound to: contact waits',
  'own-director-first': 'Does your own director know?',
};

/** Which days, and how they are known. */
function SoapDaysLine() {
  const { from, to, figure } = useSoapDays();
  return (
    <p>
      Match Week: {dateInWords(from)} to {dateInWords(to)}. {doorStatus(figure?.status ?? 'derived')}
    </p>
  );
}

function TellDirector() {
  const { journal } = useNetwork();
  return (
    <div className={buttons.row}>
      <Link
        href={newDraftHref({ situation: 'tell-director-goal', person: directorOf(journal) })}
        className={`${buttons.other} ${buttons.small}`}
      >
        Words to tell them
      </Link>
      <Link href="/identity" className={`${buttons.quiet} ${buttons.small}`}>
        They know: note the day
      </Link>
    </div>
  );
}
