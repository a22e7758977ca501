/** Letters that have no accent to take away, by the plain ones they are typed as. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** ASCII. */
const ENGLISH = /^[ -~\n\t]*$/;
const UNSEEN = /['’‘ʼʻ`´′\p{M}\p{Cf}]/gu;

/** A text for comparing: without case, accents, apostrophes and signs that are not seen: `O’Brien-Núñez` → `obrien-nunez`. */
export function fold(text: string): string {
  // Most text is English, for which three of the steps have nothing to do.
  if (ENGLISH.test(text)) return text.replace(/['`]/g, '').toLowerCase();
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}
