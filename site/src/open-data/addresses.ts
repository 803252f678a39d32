/** The address of a path of the site as others see it, percent-encoded where it must be. */
export const absolute = (origin: string, path: string): string => new URL(path, origin).href;
