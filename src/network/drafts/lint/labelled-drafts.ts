/** The rules that should speak up, with a space between, and the draft. */
export type LabelledDraft = readonly [rules: string, text: string];
