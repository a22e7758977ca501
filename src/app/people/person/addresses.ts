type Text = string | null | undefined;

/** `mailto:` for something that looks like an address; null for anything else, so that no link leads nowhere. */
export function mailAddress(email: Text): string | null {
  const text = email?.trim() ?? '';
  if (!/^[^\s@<>,;:?&]+@[^\s@<>,;:?&]+$/.test(text)) return null;
  return `mailto:${encodeURIComponent(text).replace('%40', '@')}`;
}

/** `tel:` with the digits of a number, its plus and its extension. */
export function phoneAddress(phone: Text): string | null {
  const [number = '', extension = ''] = (phone ?? '').split(/\s*(?:x|ext\.?|extension|#)\s*/i);
  const digits = number.replace(/\D/g, '');
  if (digits.length < 3) return null;
  const plus = number.trim().startsWith('+') ? '+' : '';
  const more = extension.replace(/\D/g, '');
  return `tel:${plus}${digits}${more === '' ? '' : `;ext=${more}`}`;
}

/** A web address, https where none is said; null for what is none, such as `javascript:`. */
export function webAddress(address: Text): string | null {
  const text = address?.trim() ?? '';
  if (text === '') return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}
