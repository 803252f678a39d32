type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** The same without nulls: what is not known is not there. */
export type Present<T> = Omit<T, Nullable<T>> & { [K in Nullable<T>]?: NonNullable<T[K]> };

/** Leaves out what is null, and texts that an editor has emptied. */
export function present<T extends object>(fields: T): Present<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(known) as Present<T>;
}
