import type { ProfileChange } from '../../../loop/pick/profile-change.ts';
import { factName } from '../../words/facts.ts';

/** A program by name, or "it" for the one that is spoken of. */
export type NameOf = (acgmeId: string) => string;

/** One change on a line of its own: `Step 3 passed`, `A list of 45`, `Emory University kept in the list`. */
export function changeInWords(change: ProfileChange, nameOf: NameOf): string {
  switch (change.kind) {
    case 'answer':
      return ANSWERS[change.field](change.value);
    case 'step3':
      return change.value ? 'Step 3 passed' : 'Step 3 not passed';
    case 'visaNeed':
      return VISAS[change.value];
    case 'objective':
      return change.value === 'match' ? 'The list by chance alone' : 'The list by chance and your wishes';
    case 'applications':
      return `A list of ${change.value}`;
    case 'pin':
      return `${capital(nameOf(change.acgmeId))} kept in the list`;
    case 'let-in':
      return `${capital(nameOf(change.acgmeId))} let back in`;
    case 'favourite':
      return `${capital(nameOf(change.acgmeId))} among your favourites`;
    case 'fact':
      return `${capital(nameOf(change.acgmeId))}: ${factInWords(change)}`;
    case 'signal':
      return change.more === 1 ? `One more ${change.signal} signal` : `${change.more} more ${change.signal} signals`;
  }
}

/** The same for the end of "It would be, if …": `you had passed Step 3`, `your list held 45 programs`. */
export function conditionInWords(change: ProfileChange, nameOf: NameOf): string {
  switch (change.kind) {
    case 'answer':
      return CONDITIONS[change.field](change.value);
    case 'step3':
      return change.value ? 'you had passed Step 3' : 'you had not passed Step 3';
    case 'visaNeed':
      return change.value === 'none' ? 'you needed no visa' : `you took ${VISA_TAKEN[change.value]}`;
    case 'objective':
      return change.value === 'match' ? 'the list went by chance alone' : 'the list went by your wishes, too';
    case 'applications':
      return `your list held ${change.value} programs`;
    case 'pin':
      return `you kept ${nameOf(change.acgmeId)} in your list`;
    case 'let-in':
      return `you let ${nameOf(change.acgmeId)} back in`;
    case 'favourite':
      return `${nameOf(change.acgmeId)} were a favourite`;
    case 'fact':
      return (
        FACT_CONDITIONS[change.fact]?.(nameOf(change.acgmeId), change.value) ?? `this were so: ${factInWords(change)}`
      );
    case 'signal':
      return `you had ${change.more} more ${change.signal} ${change.more === 1 ? 'signal' : 'signals'}`;
  }
}

type AnswerField = Extract<ProfileChange, { kind: 'answer' }>['field'];
type FactChange = Extract<ProfileChange, { kind: 'fact' }>;

const ANSWERS: Readonly<Record<AnswerField, (value: number) => string>> = {
  step2ck: (value) => `Step 2 CK of ${value}`,
  usClinicalMonths: (value) => `${months(value)} of U.S. clinical experience`,
  failedAttempts: (value) => (value === 0 ? 'No failed attempt' : attempts(value)),
};

const CONDITIONS: Readonly<Record<AnswerField, (value: number) => string>> = {
  step2ck: (value) => `your Step 2 CK were ${value}`,
  usClinicalMonths: (value) => `you had ${months(value)} of U.S. clinical experience`,
  failedAttempts: (value) => `you had ${value === 0 ? 'no failed attempt' : attempts(value)}`,
};

const VISAS = {
  none: 'No visa needed',
  j1: 'A J-1 visa',
  h1b: 'An H-1B visa',
  either: 'A J-1 or an H-1B visa, whichever comes',
} as const;

const VISA_TAKEN = { j1: 'a J-1 visa', h1b: 'an H-1B visa', either: 'either visa, J-1 or H-1B' } as const;

type FactCondition = (name: string, value: string | number) => string;
const FACT_CONDITIONS: Readonly<Record<string, FactCondition>> = {
  visa_j1: (name, value) => `${name} ${sponsors(value)} the J-1 visa`,
  visa_h1b: (name, value) => `${name} ${sponsors(value)} the H-1B visa`,
  step2ck_minimum: (name, value) => `${name} took a Step 2 CK of ${value}`,
  max_years_since_graduation: (name, value) => `${name} took graduates of the last ${value} years`,
  max_failed_attempts: (name, value) => `${name} accepted ${attempts(Number(value))}`,
  img_share: (name, value) =>
    name === 'it' ? `${value} of 100 of its residents were IMGs` : `${value} of 100 residents at ${name} were IMGs`,
};

function sponsors(value: string | number): string {
  return value === 'yes' ? 'sponsored' : 'did not sponsor';
}

function factInWords({ fact, value }: FactChange): string {
  const name = factName(fact);
  return value === 'yes' ? name.charAt(0).toLowerCase() + name.slice(1) : `${name}: ${value}`;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

function attempts(count: number): string {
  return count === 1 ? '1 failed attempt' : `${count} failed attempts`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
