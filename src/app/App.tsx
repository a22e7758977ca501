import { Redirect, Route, Switch } from 'wouter';
import { seasonOn } from '../workspace/profile-from.ts';
import { HostProvider } from './pick/HostProvider.tsx';
import { Screens } from './Screens.tsx';
import { OwnSession } from './session/OwnSession.tsx';
import { SampleSession } from './session/SampleSession.tsx';
import { SAMPLES } from './session/samples.ts';
import { Failsafe } from './shell/Failsafe.tsx';
import { useToday } from './useToday.ts';

/** Every screen has an address; a sample has the same screens under its own. */
export function App() {
  const today = useToday();
  return (
    <Failsafe>
      <HostProvider season={seasonOn(today)}>
        <OwnSession today={today}>
          <Switch>
            <Route path="/sample/:name" nest>
              {({ name }) => {
                const sample = SAMPLES.find((candidate) => candidate.name === name);
                if (sample === undefined) return <Redirect to="~/" replace />;
                return (
                  <SampleSession key={sample.name} sample={sample} today={today}>
                    <Screens />
                  </SampleSession>
                );
              }}
            </Route>
            <Route>
              <Screens />
            </Route>
          </Switch>
        </OwnSession>
      </HostProvider>
    </Failsafe>
  );
}
