import { listed } from '../../../base/listed.ts';
import { commitmentFindings } from '../../commitments/commitment-findings.ts';
import { runningCommitments } from '../../commitments/running.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { knownPerson } from './known-person.ts';
import { quotedTitle } from './title-of.ts';

export const tooManyProjects: Rule = {
  id: 'too-many-projects',
  title: 'A third project needs a reason and an end',
  lines: ['not-overcommitted'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Two projects done well open more doors than three half done (a convention).',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { journal, today } = setting;
    return runningCommitments(journal, today).flatMap(({ id, values }) => {
      const third = commitmentFindings(journal, values, today, id).find(({ finding }) => finding === 'third');
      if (third?.finding !== 'third') return [];
      const missing = third.missing.map((field) => (field === 'reason' ? 'a reason' : 'an end'));
      const opens = values.from ?? setting.year.begins;
      return offer(setting, {
        subject: `commitment/${id}`,
        person: knownPerson(journal, values.person),
        about: `commitment/${id}`,
        do: `Give ${quotedTitle(values.title, 'your project')} ${listed(missing)}, or say that you cannot go on`,
        why: 'It runs beside two others. One or two at a time are usual (a convention).',
        opens,
        draft: { situation: 'decline-commitment', about: `commitment/${id}` },
        screen: `/commitments/${id}`,
      });
    });
  },
};
