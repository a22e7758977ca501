import type { AUDIENCES, Identity } from '../../network/records/identity.ts';

type Audience = (typeof AUDIENCES)[number];

/** Where the record has no word for it yet. */
const OPEN = '…';

/** A first version of each introduction from what is known of the user: to be said in their own words. */
export function introductionStarter(audience: Audience, identity: Identity): string {
  const known = (text: string | null | undefined) => text?.trim().replace(/\.$/, '') || OPEN;
  const name = known(identity.name);
  const place = known(identity.institution);
  const field = known(identity.specialty);
  switch (audience) {
    case 'attending':
      return `Good morning, I am ${name}, the preliminary resident on your team. I am going toward ${field}, and on this block I want to get better at ${OPEN}. If you see me doing it in a way that could be better, please tell me.`;
    case 'program-director':
      return `I am ${name}, a preliminary resident at ${place}. My goal is ${field}, and this year I am working on ${OPEN}. I would value fifteen minutes of your advice on what to do well before the year ends.`;
    case 'conference':
      return `I am ${name}, a resident in internal medicine at ${place}, interested in ${field}. What you said about ${OPEN} is close to something I see on the wards: ${OPEN}. May I ask you one question about it?`;
    case 'specialty':
      return `I am ${name}, a preliminary resident in internal medicine at ${place}, and I am going into ${field}. I want a strong medical foundation for it. Who here would you suggest I learn from, and may I join your rounds or conference once?`;
    case 'peer':
      return `Hi, I am ${name}, the prelim on this team until the block ends. If something worries you, call me, also when it seems small. What helps you most from the resident here, and what should I know that is not written anywhere?`;
    case 'e-mail':
      return `I am ${name}, a preliminary resident in internal medicine at ${place}, going toward ${field}. I am writing to you because ${OPEN}.`;
  }
}
