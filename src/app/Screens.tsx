import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { NotFound } from './about/NotFound.tsx';
import { people, pick, ROUTES, today } from './routes.ts';
import { useSession } from './session/session.ts';
import { Failsafe } from './shell/Failsafe.tsx';
import { Opening } from './shell/Opening.tsx';
import { Shell } from './shell/Shell.tsx';
import { whenIdle } from './storage/pause.ts';
import { Welcome } from './welcome/Welcome.tsx';

const SCREENS = ROUTES.map(([path, load]) => [path, lazy(async () => ({ default: await load() }))] as const);
const Today = lazy(async () => ({ default: await today() }));

/** What home shows only once something is noted. */
const TODAY_LATER = [
  () => import('./people/EntryLine.tsx'),
  () => import('./today/TodayBegun.tsx'),
  () => import('./today/Advice.tsx'),
];

/** After the first screen has had the line for itself. */
const FETCH_AHEAD_MS = 3000;

/** The screens of one session. */
export function Screens() {
  const { begun } = useSession();
  const [location] = useLocation();
  useEffect(() => {
    let current = true;
    // One by one, so that typing never waits behind them all.
    const fetchAhead = async () => {
      for (const load of [today, ...TODAY_LATER, people, pick]) {
        await whenIdle();
        if (!current) return;
        await load().catch(() => {});
      }
    };
    const later = setTimeout(fetchAhead, FETCH_AHEAD_MS);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, []);
  return (
    <Shell>
      <Failsafe key={location}>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/">{begun ? <Today /> : <Welcome />}</Route>
            {SCREENS.map(([path, Screen]) => (
              <Route key={path} path={path}>
                <Screen />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Failsafe>
    </Shell>
  );
}
