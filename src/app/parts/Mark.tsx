/** The name mark: the opening bars of a piece and a first light, together a P. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="8 8 48 48" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M16 12h8v40h-8zM28 12h3v40h-3z" />
      <path fill="var(--dawn)" d="M35 12a13 13 0 0 1 0 26z" />
    </svg>
  );
}
