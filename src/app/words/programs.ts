/** `1 program`, `30 programs` */
export function programsInWords(count: number): string {
  return count === 1 ? '1 program' : `${count} programs`;
}
