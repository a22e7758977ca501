import { useScreen } from '../shell/useScreen.ts';

export function PacketScreen() {
  const heading = useScreen('Packet');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Packet
    </h1>
  );
}
