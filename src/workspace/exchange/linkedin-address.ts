import { cleanAddress } from './clean.ts';

/**
 * What a LinkedIn page is known by: its address in lower case, without query, fragment, trailing slash and country
 * (`https://www.linkedin.com/in/ada-example`); undefined for any other address.
 */
export function linkedinKey(address: string): string | undefined {
  const text = cleanAddress(address);
  const found = text === undefined ? null : /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/([^?#]*)/i.exec(text);
  const path = found?.[1]?.replace(/\/+$/, '') ?? '';
  return path === '' ? undefined : `https://www.linkedin.com/${decoded(path).toLowerCase()}`;
}

/** Letters beyond ASCII as they are written; what would not be read the same again stays encoded. */
function decoded(path: string): string {
  try {
    const text = decodeURI(path).normalize('NFC');
    return /[\p{Cc}\p{Cf}\s%\\]/u.test(text) ? path : text;
  } catch {
    return path;
  }
}
