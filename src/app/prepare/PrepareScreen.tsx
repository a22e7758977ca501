import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { type Preparation, type PrepareKind, type PrepareLine, readyOf } from '../../network/prepare/preparation.ts';
import { isPrepareKind, prepare } from '../../network/prepare/prepare.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { RuleWords } from '../rules/RuleWords.tsx';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import styles from './PrepareScreen.module.css';
import { type Prepared, usePrepared } from './usePrepared.ts';

/** A short checklist before a meeting, an event, an interview, or the end of a rotation: what is ready, what is not. */
export function PrepareScreen() {
  const { kind = '', id = '' } = useParams<{ kind: string; id: string }>();
  return isPrepareKind(kind) ? <Checklist key={`${kind}/${id}`} kind={kind} id={id} /> : <Gone />;
}

function Checklist({ kind, id }: { readonly kind: PrepareKind; readonly id: string }) {
  const { journal, today } = useNetwork();
  const prepared = usePrepared(kind, id);
  const preparation = useMemo(() => prepare(journal, kind, id, today), [journal, kind, id, today]);
  if (preparation === null || prepared === null) return <Gone />;
  return <Known kind={kind} prepared={prepared} preparation={preparation} />;
}

interface KnownProps {
  readonly kind: PrepareKind;
  readonly prepared: Prepared;
  readonly preparation: Preparation;
}

function Known({ kind, prepared: { title, when, href, back }, preparation }: KnownProps) {
  const heading = useScreen(title);
  const { ready, of } = readyOf(preparation);
  return (
    <article className={styles.sheet}>
      <div className={list.head}>
        <p className={list.meta} data-print="hide">
          <Link href={href} className={list.title}>
            {back}
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {when === '' ? null : <p className="soft">{when}</p>}
        <p>
          {of === 0
            ? ''
            : ready === of
              ? 'Everything is ready.'
              : `${ready} of ${of} ready. What is left can stay so, too.`}
        </p>
        <div data-print="hide">
          <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => window.print()}>
            Print
          </button>
        </div>
      </div>
      {preparation.map((part) => (
        <section key={part.title} className={styles.part}>
          <h2>{part.title}</h2>
          <ul className={styles.lines}>
            {part.lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {kind === 'interview' ? <RuleWords rule="interview-thank-you" /> : null}
    </article>
  );
}

const STATES = { ready: 'Ready: ', missing: 'Still open: ', note: '' } as const;

function Line({ line: { state, text, detail, href } }: { readonly line: PrepareLine }) {
  const words = (
    <>
      <span className={styles.mark} aria-hidden="true">
        {state === 'ready' ? '✓' : ''}
      </span>
      <span className={styles.words}>
        <span className={styles.text}>
          <span className="visually-hidden">{STATES[state]}</span>
          {text}
        </span>
        {detail === '' ? null : <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
  return (
    <li className={styles[state]}>
      {href === null ? (
        <div className={styles.line}>{words}</div>
      ) : (
        <Link href={href} className={styles.line}>
          {words}
        </Link>
      )}
    </li>
  );
}

function Gone() {
  return <NotHere title="There is nothing to prepare here any more" href="/week" link="Your week" />;
}
