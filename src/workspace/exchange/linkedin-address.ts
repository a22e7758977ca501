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

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}
