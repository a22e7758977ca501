import { expect, it } from 'vitest';
import { segmentsOf, serviceName, withoutService } from './service-words.ts';

// biome-ignore format: a table
it.each([
  ['MICU Day - Lopez, Ana', 'MICU'],
  ['MICU Night 2', 'MICU night'],
  ['Cardiology consults w/ Dr. Chen', 'Cardiology consults'],
  ['Chen, Li: Ward Team A 7a-7p', 'Ward Team A'],
  ['Team Green - Green, Tabitha', 'Team Green'],
  ['Ward, Jennifer', ''],
  ['Day, Doris / Long, Wei', ''],
  ['Ed / ED / Im', 'ED'],
  ['PGY-1 4W wards 0700-1900 11/3', '4W wards'],
  ['MICU – Noon, Patrick', 'MICU'],
  ['MICU Patrick Noon', 'MICU'],
  ['MICU LOPEZ/NOON', 'MICU'],
  ['Wards: General, Grace', 'Wards'],
  ['Noon conference', 'Noon conference'],
  ['Stroke / General neurology', 'Stroke General neurology'],
  ['Osler', ''],
  ['3', ''],
  ['Hem/Onc – Attending: Ward', 'Hem Onc'],
  ['心臓内科 李', ''],
  ['', ''],
])('of %j the name %j is kept', (title, name) => {
  expect(serviceName(title, new Set())).toBe(name);
});

it('lets go of a service’s word that somebody in the file is called', () => {
  expect(serviceName('Ward', new Set())).toBe('Ward');
  expect(serviceName('Ward', new Set(['ward', 'jennifer']))).toBe('');
});

it.each([
  ['MICU Chen', 'Chen'],
  ['Ward, Jenny', 'Ward, Jenny'],
  ['Jenny Ward', 'Jenny Ward'],
  ['Night float Lopez, Ana', 'Lopez, Ana'],
])('of %j the person is %j', (text, person) => {
  expect(withoutService(text)).toBe(person);
});

it('parts a title where people part it', () => {
  expect(segmentsOf('MICU – Lopez, Ana (day)')).toEqual(['MICU', 'Lopez, Ana', 'day']);
  expect(segmentsOf('Lopez-MICU')).toEqual(['Lopez', 'MICU']);
  expect(segmentsOf('Okonkwo-Whitfield, Chidi')).toEqual(['Okonkwo-Whitfield, Chidi']);
});
