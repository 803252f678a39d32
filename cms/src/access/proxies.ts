/**
 * How many proxies in front are ours, by `TRUST_PROXY`: only what they add to `X-Forwarded-For` is true of a client,
 * who can send anything before it.
 * @throws Error for what is no number of proxies.
 */
export function trustedProxies(setting: string): number {
  if (setting === 'true') return 1;
  if (setting === 'false') return 0;
  if (/^\d$/.test(setting)) return Number(setting);
  throw new Error(`TRUST_PROXY is "${setting}"; set it to the number of your proxies in a row, such as 1.`);
}
