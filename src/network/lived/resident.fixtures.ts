/** An invented resident: how they live with the plan. Chances are 0 to 1. */
export interface Resident {
  readonly name: string;
  readonly route: 'categorical' | 'advanced';
  readonly shy: boolean;
  readonly reapplying: boolean;
  /** Opens the app on a day. */
  readonly opens: number;
  /** Does what is suggested; otherwise puts it off, or says nothing. */
  readonly follows: number;
  readonly putsOff: number;
  /** Notes what happened without being asked. */
  readonly logs: number;
  /** Names the team of a block. */
  readonly namesTeam: number;
  /** Projects taken on without being asked. */
  readonly projects: number;
  /** A hard shift on a day worked. */
  readonly hard: number;
}

export const RESIDENTS: readonly Resident[] = [
  {
    name: 'route A',
    route: 'categorical',
    shy: false,
    reapplying: false,
    opens: 0.85,
    follows: 0.7,
    putsOff: 0.15,
    logs: 0.6,
    namesTeam: 0.9,
    projects: 1,
    hard: 0.05,
  },
  {
    name: 'route B',
    route: 'advanced',
    shy: false,
    reapplying: false,
    opens: 0.8,
    follows: 0.6,
    putsOff: 0.2,
    logs: 0.5,
    namesTeam: 0.9,
    projects: 2,
    hard: 0.05,
  },
  {
    name: 'shy',
    route: 'categorical',
    shy: true,
    reapplying: false,
    opens: 0.9,
    follows: 0.35,
    putsOff: 0.4,
    logs: 0.3,
    namesTeam: 0.8,
    projects: 0,
    hard: 0.05,
  },
  {
    name: 'overloaded',
    route: 'categorical',
    shy: false,
    reapplying: false,
    opens: 0.4,
    follows: 0.3,
    putsOff: 0.3,
    logs: 0.15,
    namesTeam: 0.6,
    projects: 3,
    hard: 0.2,
  },
  {
    name: 'did not match last year',
    route: 'categorical',
    shy: false,
    reapplying: true,
    opens: 0.95,
    follows: 0.8,
    putsOff: 0.1,
    logs: 0.7,
    namesTeam: 1,
    projects: 1,
    hard: 0.08,
  },
];
