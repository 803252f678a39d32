type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** The same without nulls and, of the fields that may be empty, empty texts: what is not known is not there. */
export type Present<T, MayBeEmpty extends keyof T = never> = Omit<T, Nullable<T> | MayBeEmpty> & {
  [K in Nullable<T> | MayBeEmpty]?: NonNullable<T[K]>;
};

/** Leaves out what is null, and empty texts. */
export function present<T extends object, MayBeEmpty extends keyof T = never>(
  fields: T,
): Present<T, NoInfer<MayBeEmpty>> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(known) as Present<T, MayBeEmpty>;
}
