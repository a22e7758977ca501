// Shipped files are read with a schema like any other input; letting the compiler infer the types of a megabyte of JSON
// would cost half a minute at each check.
declare module '*.json' {
  const content: unknown;
  export default content;
}
