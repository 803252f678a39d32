/** Asks a question once per build and key; `astro dev` asks anew each time, to show what has changed. */
export function once<Key extends string[], Answer>(
  question: (...key: Key) => Promise<Answer>,
): (...key: Key) => Promise<Answer> {
  if (import.meta.env.DEV) return question;
  const answers = new Map<string, Promise<Answer>>();
  return (...key) => {
    const name = key.join('\n');
    const answer = answers.get(name) ?? question(...key);
    answers.set(name, answer);
    return answer;
  };
}
