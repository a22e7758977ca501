/** The draft for a situation with this person; `about` is the record it is about, `kind/ID`. */
export function draftHref(situation: string, person: string, about?: string): string {
  return `/drafts/new?${new URLSearchParams({ situation, person, ...(about === undefined ? {} : { about }) })}`;
}
