/** `your limits allow …` → `Your limits allow … .` */
export function refusalSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
