import { ROUTES } from '../routes.ts';

export interface Tab {
  readonly href: string;
  readonly name: string;
  readonly icon: 'today' | 'people' | 'pick' | 'more';
  /** Addresses that belong to it; longer ones below them do, too. */
  readonly holds: readonly string[];
}

const PLACES: readonly Tab[] = [
  { href: '/', name: 'Today', icon: 'today', holds: ['/today', '/week', '/start'] },
  { href: '/people', name: 'People', icon: 'people', holds: ['/people'] },
  {
    href: '/pick',
    name: 'Pick',
    icon: 'pick',
    holds: ['/pick', '/programs', '/compare', '/wishes', '/scenarios', '/take'],
  },
];

/** Every screen without a place of its own is reached by way of More. */
const MORE: Tab = {
  href: '/more',
  name: 'More',
  icon: 'more',
  holds: ROUTES.map(([path]) => path.replace(/\/:.*/, '')).filter(
    (path) => !PLACES.some((tab) => holdsPlace(tab, path)),
  ),
};

export const TABS: readonly Tab[] = [...PLACES, MORE];

/** Whether an address is that of the tab, or of a screen below it. */
export function isWithin(location: string, tab: Tab): boolean {
  return location === tab.href || holdsPlace(tab, location);
}

function holdsPlace({ holds }: Tab, location: string): boolean {
  return holds.some((place) => location === place || location.startsWith(`${place}/`));
}
