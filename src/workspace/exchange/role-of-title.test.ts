import { expect, it } from 'vitest';
import { roleOfTitle } from './role-of-title.ts';

it.each([
  ['APD', 'associate-program-director'],
  ['A.P.D., Internal Medicine', 'associate-program-director'],
  ['Associate Program Director', 'associate-program-director'],
  ['Assistant Residency Program Director', 'associate-program-director'],
  ['Program Director', 'program-director'],
  ['Residency program director, hospitalist', 'program-director'],
  ['PD', 'program-director'],
  ['Chief Resident', 'chief'],
  ['Chief Medical Resident', 'chief'],
  ['Senior Resident', 'senior'],
  ['Cardiology Fellow', 'fellow'],
  ['PGY-1', 'peer'],
  ['Registered Nurse', 'nurse'],
  ['BSN, RN', 'nurse'],
  ['R.N.', 'nurse'],
  ['Physician Assistant, PA-C', 'pa-np'],
  ['PA-C', 'pa-np'],
  ['NP', 'pa-np'],
  ['Acute Care Nurse Practitioner', 'pa-np'],
  ['Case Manager', 'case-manager'],
  ['LCSW', 'social-worker'],
  ['Residency Program Coordinator', 'coordinator'],
  ['Attending Physician', 'attending'],
  ['Hospitalist', 'attending'],
  ['Principal Investigator', 'researcher'],
])('%s is %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role);
});

it.each([
  '',
  'Physician',
  'Professor of Medicine',
  'Resident Physician',
  'Fellow of the American College of Physicians',
  'Fellow, American College of Cardiology',
  'Program Manager',
  'Marketing Intern',
  'Former Chief Resident',
  'Incoming Cardiology Fellow',
  'Data Scientist',
  'Managing director, snp program',
])('%j says none plainly', (title) => {
  expect(roleOfTitle(title)).toBeUndefined();
});
