/** A draft as it stands in a file: header lines such as `Subject: …` up to a blank line, where there are any, then the text. */
export interface DraftFile {
  readonly subject: string;
  readonly body: string;
  /** The place in the file of a place in a part, in UTF-16 units from 0. */
  readonly placeIn: (part: 'subject' | 'body', at: number) => number;
}

const HEADERS = /^(?:(?:subject|to|cc|bcc|from|date|x-unsent):[^\n]*\n)+(?=\s*\n|$)/i;

export function readDraftFile(file: string): DraftFile {
  const text = file.replace(/\r\n/g, '\n');
  const headers = HEADERS.exec(`${text}\n`)?.[0] ?? '';
  const subject = /^subject:[ \t]*([^\n]*)/im.exec(headers);
  const subjectFrom = subject === null ? 0 : subject.index + subject[0].length - (subject[1]?.length ?? 0);
  const from = text.length - text.slice(headers.length).replace(headers === '' ? '' : /^\s*\n/, '').length;
  return {
    subject: subject?.[1] ?? '',
    body: text.slice(from),
    placeIn: (part, at) => originalPlace(file, at + (part === 'subject' ? subjectFrom : from)),
  };
}

/** Line ends of two characters counted as one until here. */
function originalPlace(file: string, at: number): number {
  let place = 0;
  for (let read = 0; read < at; read += 1) place += file[place] === '\r' && file[place + 1] === '\n' ? 2 : 1;
  return place;
}
