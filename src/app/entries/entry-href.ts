import type { FormKind } from './entry-form.ts';

interface Named {
  readonly kind: FormKind;
  readonly id: string;
}

/** Where a record is seen: on its own page where its kind has one, otherwise in its form. */
export function entryHref({ kind, id }: Named, back?: string): string {
  const page = PAGES[kind];
  return page === undefined ? formHref({ kind, id }, back === undefined ? {} : { back }) : `${page}/${id}`;
}

/** The form of a record, `id` `new` for a new one; see `prefilled` for what else the address may say. */
export function formHref({ kind, id }: Named, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `/entry/${kind}/${id}${query === '' ? '' : `?${query}`}`;
}

/** Whether records of the kind have a page besides the form. */
export function hasPage(kind: FormKind): boolean {
  return PAGES[kind] !== undefined;
}

/** Where one goes when a record is gone or was never saved: the list of its kind, if it has one. */
export function listHref(kind: FormKind): string | null {
  return LISTS[kind] ?? null;
}

const PAGES: { readonly [K in FormKind]?: string } = {
  meeting: '/meetings',
  letter: '/letters',
  event: '/events',
  interview: '/interviews',
  commitment: '/commitments',
  lead: '/leads',
};

const LISTS: { readonly [K in FormKind]?: string } = {
  letter: '/letters',
  event: '/events',
  interview: '/interviews',
  commitment: '/commitments',
  'scholarly-work': '/works',
  lead: '/leads',
};

/** Where the address asks to go afterwards: a path of this app, never another site. */
export function askedBack(search: URLSearchParams): string | null {
  const back = search.get('back');
  if (back !== null && isOwnPath(back)) return back;
  // An older way to say it.
  return search.get('from') === 'loops' ? '/loops' : null;
}

function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path);
}
