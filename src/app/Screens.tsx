import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { NotFound } from './about/NotFound.tsx';
import { useSession } from './session/session.ts';
import { Failsafe } from './shell/Failsafe.tsx';
import { Opening } from './shell/Opening.tsx';
import { Shell } from './shell/Shell.tsx';
import { Welcome } from './welcome/Welcome.tsx';

const loadAbout = () => import('./about/About.tsx');
const loadPick = () => import('./pick/PickScreen.tsx');
const loadProfile = () => import('./profile/ProfileScreen.tsx');
const About = lazy(async () => ({ default: (await loadAbout()).About }));
const PickScreen = lazy(async () => ({ default: (await loadPick()).PickScreen }));
const ProfileScreen = lazy(async () => ({ default: (await loadProfile()).ProfileScreen }));

/** After the first screen has had the line for itself. */
const FETCH_AHEAD_MS = 3000;

/** The screens of one session. */
export function Screens() {
  const { begun } = useSession();
  const [location] = useLocation();
  useEffect(() => {
    const later = setTimeout(() => {
      for (const load of [loadProfile, loadPick, loadAbout]) load().catch(() => {});
    }, FETCH_AHEAD_MS);
    return () => clearTimeout(later);
  }, []);
  return (
    <Shell>
      <Failsafe key={location}>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/">{begun ? <Redirect to="/pick" replace /> : <Welcome />}</Route>
            <Route path="/pick">
              <PickScreen />
            </Route>
            <Route path="/profile">
              <ProfileScreen />
            </Route>
            <Route path="/about">
              <About />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Failsafe>
    </Shell>
  );
}
