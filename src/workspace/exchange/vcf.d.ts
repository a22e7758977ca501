// The second reader of vCards in tests has no types of its own.
declare module 'vcf' {
  interface Property {
    valueOf(): string;
  }
  interface Card {
    readonly version: string;
    get(name: string): Property | Property[] | undefined;
  }
  const vCard: { parse(text: string): Card[] };
  // biome-ignore lint/style/noDefaultExport: it is the library's
  export default vCard;
}
