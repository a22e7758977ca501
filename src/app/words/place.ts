/** `Huntsville, AL`, or the state alone where no city is known. */
export function placeOf({ city, state }: { readonly city: string | null; readonly state: string }): string {
  return city === null ? state : `${city}, ${state}`;
}
