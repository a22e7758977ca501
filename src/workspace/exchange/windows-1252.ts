/** What stands in the bytes 0x80 to 0x9f; five of them hold nothing. All others are Latin-1. */
const PRINTED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** More arguments than this a call may not have everywhere. */
const PIECE = 8192;

/** Decodes Windows-1252, as the Encoding Standard has it; several releases of Node do not (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) parts.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (sign) => PRINTED[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Whether that name of an encoding means Windows-1252 (Encoding Standard). */
export function isWindows1252(label: string): boolean {
  return /^(windows-1252|cp-?1252|x-cp1252|iso[-_]?8859-?1|latin-?1|us-ascii|ascii|ansi)$/i.test(label.trim());
}
