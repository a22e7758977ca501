import { useDraft } from '../parts/useDraft.ts';

const MOST = 5;

interface Begun {
  /** Addresses of new messages in which something was typed and that were not kept yet, the latest first. */
  readonly addresses: readonly string[];
  readonly add: (address: string) => void;
  readonly remove: (address: string) => void;
}

/** Which new messages were begun: their text lies in drafts of its own, this list leads back to them. */
export function useBegun(): Begun {
  const [text, setText] = useDraft('message/begun');
  const addresses = text.split('\n').filter((address) => address !== '');
  const without = (address: string) => addresses.filter((other) => other !== address);
  return {
    addresses,
    add: (address) => {
      if (addresses[0] !== address) setText([address, ...without(address)].slice(0, MOST).join('\n'));
    },
    remove: (address) => setText(without(address).join('\n')),
  };
}
