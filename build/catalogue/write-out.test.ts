import { expect, it } from 'vitest';
import abbreviationsFile from '../../data/catalogue/abbreviations.json' with { type: 'json' };
import programsFile from '../../data/catalogue/internal-medicine.json' with { type: 'json' };
import othersFile from '../../data/catalogue/other-specialties.json' with { type: 'json' };
import { type Abbreviations, cityWriter, writerOut } from './write-out.ts';

interface Named {
  readonly institution: string;
  readonly listedAs: string;
}
const abbreviations = abbreviationsFile as Abbreviations;
const programs = programsFile as { readonly programs: readonly Named[] };
const others = othersFile as { readonly institutions: readonly Named[] };
const writeOut = writerOut(abbreviations);
const listed = [...programs.programs, ...others.institutions];

it.each([
  ['Mobile Infirmary Med Ctr-AL', 'Mobile Infirmary Medical Center'],
  ['U Alabama SOM-Huntsville', 'University of Alabama School of Medicine – Huntsville'],
  ['Hackensack U Med Ctr-NJ', 'Hackensack University Medical Center'],
  ['Texas Tech U Affil-El Paso', 'Texas Tech University Affiliates – El Paso'],
  ['HCA Florida JFK Hosp-U Miami-FL', 'HCA Florida JFK Hospital – University of Miami'],
  [
    'Prisma Health-U of SC SOM Greenville',
    'Prisma Health – University of South Carolina School of Medicine Greenville',
  ],
  ['St Lukes Hospital-St Louis-MO', "St. Luke's Hospital – St. Louis"],
  ['East Tennessee St Univ', 'East Tennessee State University'],
  ['Michigan St Univ CHM-East Lansing', 'Michigan State University College of Human Medicine – East Lansing'],
  ['SSM Health/St Louis Univ SOM-MO', 'SSM Health/St. Louis University School of Medicine'],
  ['Baylor Coll Med-Houston-TX', 'Baylor College of Medicine – Houston'],
  [
    'Med Coll Wisconsin Affil Hosps-WI/ThedaCare Neenah',
    'Medical College of Wisconsin Affiliated Hospitals/ThedaCare Neenah',
  ],
  ['Mayo Clinic School of Grad Med Educ-MN', 'Mayo Clinic School of Graduate Medical Education'],
  ['Mississippi Med Ed Res Consortium', 'Mississippi Medical Education and Research Consortium'],
  ['Lynchburg Fam Med Res-VA', 'Lynchburg Family Medicine Residency'],
  ['Detroit Med Ctr/WSU-MI', 'Detroit Medical Center/Wayne State University'],
  ['Elson S Floyd COM WSU-WA', 'Washington State University Elson S. Floyd College of Medicine'],
  ['New York Institute Technology COM', 'New York Institute of Technology College of Osteopathic Medicine'],
  ['U Oklahoma COM-OK City', 'University of Oklahoma College of Medicine – Oklahoma City'],
  ['Hosp of the Univ of PA', 'Hospital of the University of Pennsylvania'],
  ['So TX Hlth Sys GME Consortium', 'South Texas Health System GME Consortium'],
  ['VA Greater LA Hlth Sys-CA', 'VA Greater Los Angeles Health System'],
  ['Kaiser Permanente-SF-CA', 'Kaiser Permanente – San Francisco'],
  ['Hennepin Co Med Ctr-MN', 'Hennepin County Medical Center'],
  ['Barnes-Jewish Hosp-MO', 'Barnes-Jewish Hospital'],
  ['NYP Hosp-Columbia Univ Med Ctr-NY', 'New York-Presbyterian Hospital – Columbia University Medical Center'],
  ['B I Deaconess Med Ctr-MA', 'Beth Israel Deaconess Medical Center'],
  ['Univ of North Dakota SOM-ND (Bismarck)', 'University of North Dakota School of Medicine (Bismarck)'],
  ['SBH Health System (sbhny.org)', 'SBH Health System'],
  ['University at Buffalo SOM-NY', 'University at Buffalo School of Medicine'],
  ['U Texas at Austin Dell Medical School', 'University of Texas at Austin Dell Medical School'],
  ['Harbor-UCLA Med Ctr-CA', 'Harbor-UCLA Medical Center'],
])('%s reads %s', (abbreviated, name) => {
  expect(writeOut(abbreviated)).toBe(name);
});

it('has written every shipped name', () => {
  expect(listed.length).toBeGreaterThan(1400);
  for (const { listedAs, institution } of listed) expect(institution).toBe(writeOut(listedAs));
});

it('leaves no abbreviation but those it keeps by name', () => {
  const table = abbreviations.words;
  // `St` and `Inc` only gain their full stop.
  const written = new Set(Object.values(table).flatMap((text) => text.split(' ')));
  const kept = abbreviations.kept;
  const left = listed.flatMap(({ institution }) =>
    (institution.match(/[\p{L}\p{N}'’.&]+/gu) ?? []).filter((token) => {
      const shouts = /^[A-Z&]{2,}$/.test(token) || /^[A-Z]$/.test(token);
      const abbreviated = Object.hasOwn(table, token) && !written.has(token);
      return (
        (shouts || abbreviated || token === 'U' || token === 'Univ') && token !== '&' && !Object.hasOwn(kept, token)
      );
    }),
  );
  expect([...new Set(left)]).toEqual([]);
});

it('keeps nothing that no name needs, and says why it keeps what it keeps', () => {
  const names = listed.map(({ institution }) => institution).join(' | ');
  for (const [token, why] of Object.entries(abbreviations.kept)) {
    expect(names).toContain(token);
    expect(why.length).toBeGreaterThan(5);
  }
});

it('has no whole name, phrase, word or city in its table that nothing uses', () => {
  const originals = listed.map(({ listedAs }) => listedAs);
  for (const name of Object.keys(abbreviations.names)) expect(originals).toContain(name);
  const all = originals.join(' | ');
  for (const part of [...Object.keys(abbreviations.phrases), ...Object.keys(abbreviations.words)])
    expect(all).toContain(part);
});

it('writes names once: a written name stays as it is', () => {
  const byRule = listed.filter(({ listedAs }) => !Object.hasOwn(abbreviations.names, listedAs));
  for (const { institution } of byRule) expect(writeOut(institution)).toBe(institution);
});

it('writes cities out, and leaves those it does not know', () => {
  const city = cityWriter(abbreviations.cities);
  expect(['Ft Pierce', 'St Louis', 'Bronx', 'constructor', null].map(city)).toEqual([
    'Fort Pierce',
    'St. Louis',
    'Bronx',
    'constructor',
    null,
  ]);
});
