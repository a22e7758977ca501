import type { Identity } from '../records/identity.ts';
import type { ComposedDraft, DraftContext, Starter } from './draft.ts';
import { greetingOf } from './names.ts';
import { slot } from './placeholder.ts';
import type { Situation } from './situation.ts';
import { starterOf } from './starters.ts';

/** A first text for the situation, out of what the record knows; what it does not know stands in square brackets. */
export function compose(situation: Situation, context: DraftContext): ComposedDraft {
  const starter = starterOf(situation);
  const body = [
    `${greetingOf(context.person)},`,
    ...starter.paragraphs(context),
    signature(starter, context.identity),
  ].join('\n\n');
  return { subject: starter.subject(context), body, channel: starter.channel };
}

function signature({ channel, withContact }: Starter, identity: Identity | null): string {
  const name = slot(identity?.name, 'your name');
  if (channel === 'linkedin') return name;
  const lines = [
    name,
    identity?.position,
    identity?.institution,
    ...(withContact === true ? [identity?.email, identity?.phone] : []),
  ];
  return lines.filter((line) => line != null && line.trim() !== '').join('\n');
}
