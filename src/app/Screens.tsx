import { Redirect, Route, Switch } from 'wouter';
import { About } from './about/About.tsx';
import { NotFound } from './about/NotFound.tsx';
import { PickScreen } from './pick/PickScreen.tsx';
import { ProfileScreen } from './profile/ProfileScreen.tsx';
import { useSession } from './session/session.ts';
import { Shell } from './shell/Shell.tsx';
import { Welcome } from './welcome/Welcome.tsx';

/** The screens of one session. */
export function Screens() {
  const { begun } = useSession();
  return (
    <Shell>
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
    </Shell>
  );
}
