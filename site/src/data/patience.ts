import { setTimeout as wait } from 'node:timers/promises';

/** Asks, and asks again when it is told to where it has asked for more than the API grants a client in a minute. */
export async function askPatiently(...question: Parameters<typeof fetch>): Promise<Response> {
  for (;;) {
    const response = await fetch(...question);
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    if (response.status !== 429 || seconds <= 0) return response;
    await response.body?.cancel();
    await wait(seconds * 1000);
  }
}
