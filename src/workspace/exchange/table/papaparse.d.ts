// What this room uses of papaparse. Its own types need those of the DOM and of Node, which this room may not know.
declare const Papa: {
  parse<Row>(
    text: string,
    options: { readonly delimiter: string; readonly preview?: number },
  ): {
    readonly data: readonly Row[];
    /** Where in the text reading ended. */
    readonly meta: { readonly cursor: number };
    readonly errors: readonly { readonly type: string; readonly message: string; readonly row?: number | undefined }[];
  };
  unparse(
    data: readonly (readonly string[])[],
    options: { readonly newline: string; readonly escapeFormulae: RegExp },
  ): string;
};
export = Papa;
