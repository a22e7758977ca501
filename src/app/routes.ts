import type { ComponentType } from 'react';

/** Fetches the code of a screen. */
type Load = () => Promise<ComponentType>;

export const today: Load = async () => (await import('./today/TodayScreen.tsx')).TodayScreen;
export const pick: Load = async () => (await import('./pick/PickScreen.tsx')).PickScreen;
export const people: Load = async () => (await import('./people/PeopleScreen.tsx')).PeopleScreen;
/** Every address and the screen it shows; the first that fits counts. */
export const ROUTES: readonly (readonly [path: string, load: Load])[] = [
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
  ['/blocks/bring', async () => (await import('./blocks/BringScheduleScreen.tsx')).BringScheduleScreen],
  ['/blocks/:id', async () => (await import('./blocks/BlockScreen.tsx')).BlockScreen],
  ['/mentors', async () => (await import('./mentors/MentorsScreen.tsx')).MentorsScreen],
  ['/mentors/map', async () => (await import('./mentors/MapScreen.tsx')).MapScreen],
  ['/meetings/:id', async () => (await import('./meetings/MeetingScreen.tsx')).MeetingScreen],
  ['/letters', async () => (await import('./letters/LettersScreen.tsx')).LettersScreen],
  ['/letters/:id', async () => (await import('./letters/LetterScreen.tsx')).LetterScreen],
  ['/letters/:id/packet', async () => (await import('./letters/PacketScreen.tsx')).PacketScreen],
  ['/teaching-moments', async () => (await import('./letters/TeachingMomentsScreen.tsx')).TeachingMomentsScreen],
  ['/events', async () => (await import('./events/EventsScreen.tsx')).EventsScreen],
  ['/events/:id', async () => (await import('./events/EventScreen.tsx')).EventScreen],
  ['/card', async () => (await import('./events/CardScreen.tsx')).CardScreen],
  ['/interviews', async () => (await import('./interviews/InterviewsScreen.tsx')).InterviewsScreen],
  ['/interviews/:id', async () => (await import('./interviews/InterviewScreen.tsx')).InterviewScreen],
  ['/commitments', async () => (await import('./commitments/CommitmentsScreen.tsx')).CommitmentsScreen],
  ['/commitments/:id', async () => (await import('./commitments/CommitmentScreen.tsx')).CommitmentScreen],
  ['/works', async () => (await import('./commitments/WorksScreen.tsx')).WorksScreen],
  ['/leads', async () => (await import('./leads/LeadsScreen.tsx')).LeadsScreen],
  ['/leads/:id', async () => (await import('./leads/LeadScreen.tsx')).LeadScreen],
  ['/identity', async () => (await import('./identity/IdentityScreen.tsx')).IdentityScreen],
  ['/drafts', async () => (await import('./drafts/DraftsScreen.tsx')).DraftsScreen],
  ['/drafts/:id', async () => (await import('./drafts/DraftScreen.tsx')).DraftScreen],
  ['/week', async () => (await import('./week/WeekScreen.tsx')).WeekScreen],
  ['/year', async () => (await import('./year/YearScreen.tsx')).YearScreen],
  ['/prepare/:kind/:id', async () => (await import('./prepare/PrepareScreen.tsx')).PrepareScreen],
  ['/guide', async () => (await import('./guide/GuideScreen.tsx')).GuideScreen],
  ['/guide/:id', async () => (await import('./guide/GuidePageScreen.tsx')).GuidePageScreen],
  ['/rules', async () => (await import('./advice/RulesScreen.tsx')).RulesScreen],
  ['/start', async () => (await import('./start/StartScreen.tsx')).StartScreen],
  ['/pick', pick],
  ['/more', async () => (await import('./more/MoreScreen.tsx')).MoreScreen],
  ['/profile', async () => (await import('./profile/ProfileScreen.tsx')).ProfileScreen],
  ['/data', async () => (await import('./data/DataScreen.tsx')).DataScreen],
  ['/about', async () => (await import('./about/About.tsx')).About],
];
