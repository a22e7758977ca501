import { Suspense } from 'react';
import { Link, useParams } from 'wouter';
import type { GuidePage } from '../../network/guide/guide-page.ts';
import { GUIDE_PAGES } from '../../network/guide/pages.ts';
import { RuleSourceLines } from '../advice/RuleSourceLines.tsx';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { lazily } from '../parts/lazily.ts';
import { RuleWords } from '../rules/RuleWords.tsx';
import { useSeason } from '../rules/useSeason.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import styles from './GuidePageScreen.module.css';

const SuggestedRules = lazily(async () => (await import('./SuggestedRules.tsx')).SuggestedRules);

/** One page of the guide: read in a minute, with the way to do it. */
export function GuidePageScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const page = GUIDE_PAGES.find((known) => known.id === id);
  return page === undefined ? (
    <NotHere title="The guide has no such page" href="/guide" link="All pages of the guide" deletable={false} />
  ) : (
    <Page key={id} page={page} />
  );
}

function Page({ page }: { readonly page: GuidePage }) {
  const { title, paragraphs, convention, screens } = page;
  const heading = useScreen(title);
  return (
    <article className={styles.page}>
      <div className={list.head}>
        <p data-print="hide">
          <Link href="/guide" className={list.title}>
            Guide
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <div className={styles.text}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.sides}>
        <Side title="Do" lines={page.do} />
        <Side title="Better not" lines={page.avoid} />
      </div>
      {convention === null ? null : <p className="soft">{convention}</p>}
      <Rules page={page} />
      <div className={buttons.row} data-print="hide">
        {screens.map(({ href, name }) => (
          <Link key={href} href={href} className={`${buttons.other} ${buttons.small}`}>
            {name}
          </Link>
        ))}
      </div>
      <Suspense>
        <SuggestedRules lines={page.lines} />
      </Suspense>
    </article>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className={styles.side}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What binds, what is recommended and what is only usual, each as its source says it. */
function Rules({ page: { matchRules, seasonRules } }: { readonly page: GuidePage }) {
  const season = useSeason(useNetwork().today);
  if (matchRules.length + seasonRules.length === 0) return null;
  return (
    <section className={list.section} aria-labelledby="rules">
      <h2 id="rules">What the rules say</h2>
      {matchRules.map((rule) => (
        <RuleWords key={rule} rule={rule} />
      ))}
      {seasonRules.length === 0 ? null : (
        <RuleSourceLines source={{ from: 'season', ids: seasonRules }} season={season} />
      )}
    </section>
  );
}
