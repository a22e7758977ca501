import { expect, it } from 'vitest';
import { isPlainDate } from '../../base/plain-date.ts';
import { matchRules, ruleById } from './match-rules.ts';

it('has each id once', () => {
  expect(new Set(matchRules.map(({ id }) => id)).size).toBe(matchRules.length);
  expect(ruleById('soap-contact').grade).toBe('binding');
});

it.each(matchRules)('$id: what is no convention has a source, a date of reading and an official page', (rule) => {
  expect(isPlainDate(rule.readOn)).toBe(true);
  expect(rule.source.date).toMatch(/^(?:\d{4}(?:-\d{2}){0,2}|undated)$/);
  const convention = rule.grade === 'convention';
  expect(rule.source.url === null).toBe(convention);
  expect(rule.checkOfficialPage === null).toBe(convention);
  if (!convention) expect(rule.source.url).toMatch(/^https?:\/\//);
  // A convention never passes for a rule with evidence.
  if (convention) expect(rule.source.name).toContain('convention');
});

it('says only what no source marks as remembered', () => {
  const said = matchRules.map(({ sentence, allowed }) => `${sentence} ${allowed ?? ''}`).join(' ');
  // The number of applications and rounds of SOAP, and 12 months of credit, are unverified.
  expect(said).not.toMatch(/45 applications|four rounds|4 rounds|12 months|36 months/i);
});
