import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { NotFound } from './about/NotFound.tsx';
import { useSession } from './session/session.ts';
import { Failsafe } from './shell/Failsafe.tsx';
import { Opening } from './shell/Opening.tsx';
import { Shell } from './shell/Shell.tsx';
import { Welcome } from './welcome/Welcome.tsx';

type Load = () => Promise<ComponentType>;

const today: Load = async () => (await import('./today/TodayScreen.tsx')).TodayScreen;
const pick: Load = async () => (await import('./pick/PickScreen.tsx')).PickScreen;
const people: Load = async () => (await import('./people/PeopleScreen.tsx')).PeopleScreen;
const screens: readonly (readonly [path: string, load: Load])[] = [
  ['/today', today],
  ['/people', people],
  ['/people/new', async () => (await import('./people/EditPersonScreen.tsx')).EditPersonScreen],
  ['/people/bring', async () => (await import('./bring/BringScreen.tsx')).BringScreen],
  ['/people/duplicates', async () => (await import('./duplicates/DuplicatesScreen.tsx')).DuplicatesScreen],
  ['/people/:id', async () => (await import('./people/PersonScreen.tsx')).PersonScreen],
  ['/people/:id/edit', async () => (await import('./people/EditPersonScreen.tsx')).EditPersonScreen],
  ['/loops', async () => (await import('./loops/LoopsScreen.tsx')).LoopsScreen],
  ['/entry/:kind/:id', async () => (await import('./entries/EntryScreen.tsx')).EntryScreen],
  ['/blocks', async () => (await import('./blocks/BlocksScreen.tsx')).BlocksScreen],
  ['/blocks/:id', async () => (await import('./blocks/BlockScreen.tsx')).BlockScreen],
  ['/pick', pick],
  ['/more', async () => (await import('./more/MoreScreen.tsx')).MoreScreen],
  ['/profile', async () => (await import('./profile/ProfileScreen.tsx')).ProfileScreen],
  ['/data', async () => (await import('./data/DataScreen.tsx')).DataScreen],
  ['/about', async () => (await import('./about/About.tsx')).About],
];
const ROUTES = screens.map(([path, load]) => [path, lazy(async () => ({ default: await load() }))] as const);
const Today = lazy(async () => ({ default: await today() }));

/** After the first screen has had the line for itself. */
const FETCH_AHEAD_MS = 3000;

/** The screens of one session. */
export function Screens() {
  const { begun } = useSession();
  const [location] = useLocation();
  useEffect(() => {
    const later = setTimeout(() => {
      for (const load of [today, people, pick]) load().catch(() => {});
    }, FETCH_AHEAD_MS);
    return () => clearTimeout(later);
  }, []);
  return (
    <Shell>
      <Failsafe key={location}>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/">{begun ? <Today /> : <Welcome />}</Route>
            {ROUTES.map(([path, Screen]) => (
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
