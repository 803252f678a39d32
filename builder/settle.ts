export interface Settling {
  /** How long nothing more must have been heard, in milliseconds. */
  quiet: number;
  /** How long the first call waits at the most. */
  atMost: number;
}

/** Acts once for calls that come close upon each other: publishing ten reports is one build. */
export function settle(act: () => void, { quiet, atMost }: Settling) {
  let timer: NodeJS.Timeout | undefined;
  let deadline: number | null = null;
  return () => {
    deadline ??= Date.now() + atMost;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        deadline = null;
        act();
      },
      Math.min(quiet, deadline - Date.now()),
    );
  };
}
