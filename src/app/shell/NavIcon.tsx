const PATHS = {
  today: 'M13 3v3M4.5 12h-2M23.5 12h-2M6.5 5.5 5 4M19.5 5.5 21 4M7.5 15a5.5 5.5 0 0 1 11 0M2.5 19h21',
  people:
    'M10 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 20c0-3.5 2.9-5.5 6.5-5.5s6.5 2 6.5 5.5M17.5 11a3 3 0 1 0-1-5.8M19 14.8c2.2.6 3.5 2.3 3.5 5.2',
  pick: 'M4 6h9M4 12h9M4 18h6M16 15l3 3 4-6',
  more: 'M5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M20 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
} as const;

export function NavIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 26 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
