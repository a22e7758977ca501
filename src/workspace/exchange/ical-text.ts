import ICAL from 'ical.js';

/** A property of jCal or jCard (RFC 7265, 7095): name, parameters, type, values. */
export type IcalProperty = readonly [name: string, parameters: object, type: string, ...values: IcalValue[]];
type IcalValue = string | number | readonly string[];
export type IcalComponent = readonly [
  name: string,
  properties: readonly IcalProperty[],
  components: readonly IcalComponent[],
];

// Lines are folded at 75 octets; ical.js does not count the blank that a continued line begins with.
ICAL.foldLength = 74;

/** The component as text: escaped, folded, each line ended by CRLF. */
export function icalText(component: IcalComponent): string {
  return ICAL.stringify([...component]);
}
