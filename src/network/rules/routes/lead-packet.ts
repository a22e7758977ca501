import { addDays } from '../../../base/plain-date.ts';
import { isLive, statusOf } from '../../leads/lead-steps.ts';
import { type PacketPart, packetOf } from '../../leads/transfer-packet.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { leadName } from './lead-name.ts';

const PARTS: Readonly<Record<PacketPart['field'], string>> = {
  verificationOfTrainingOn: 'the verification of your training',
  summativeEvaluationOn: 'the summative evaluation',
  milestonesOn: 'your Milestones',
  usmleTranscriptOn: 'the USMLE transcript',
  ecfmgOn: 'the ECFMG certificate',
  visaPapersOn: 'the visa papers',
};

export const leadPacket: Rule = {
  id: 'lead-packet',
  title: 'Papers for a transfer',
  lines: ['word-of-openings', 'year-clock'],
  grade: 'binding',
  source: { from: 'season', ids: ['transfer-evaluation'] },
  reason: 'A new director may accept you only with these papers, and your own program needs time to write them.',
  effort: 'own',
  way: 'e-mail',
  minutes: 10,
  worth: 4,
  find: (setting) =>
    [...setting.journal.kept.lead.values()].flatMap(({ id, values }) => {
      const status = statusOf(values);
      if (!isLive(values) || status === 'new' || status === 'asking' || status === 'applied') return [];
      const part = packetOf(values).find(
        ({ on, field }) => on === null && !(field === 'visaPapersOn' && setting.visaNeed === 'none'),
      );
      if (part === undefined) return [];
      const opens = values.statusOn ?? setting.today;
      return offer(setting, {
        subject: `lead/${id}/${part.field}`,
        about: `lead/${id}`,
        do: `Have ${PARTS[part.field]} sent for ${leadName(values)}`,
        why:
          part.needed === 'usual'
            ? 'Programs commonly want it; ask whether this one does (a convention).'
            : part.needed === 'on-entry'
              ? 'The new program has to have them when you enter.'
              : 'The new director has to have it before accepting you.',
        opens,
        best: addDays(opens, 3),
        screen: `/leads/${id}`,
        done: [{ kind: 'lead', id, fields: { [part.field]: setting.today } }],
      });
    }),
};
