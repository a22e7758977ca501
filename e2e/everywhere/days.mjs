/** A day that many days from now, in this machine's own time zone, as a field keeps it and as keys type it. */
export function day(fromToday) {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  const year = String(date.getFullYear());
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const ofMonth = String(date.getDate()).padStart(2, '0');
  return { iso: `${year}-${month}-${ofMonth}`, keys: `${month}/${ofMonth}/${year}`, compact: year + month + ofMonth };
}
