import { isEnglish } from './say';

/** What the list of users says in Strapi's code, not in its messages. */
const USER_STATES: Readonly<Record<string, string>> = { Active: '启用', Inactive: '停用' };

/** Says in Chinese whether an account is active; there is no message for it. */
export function nameUserStates(): void {
  new MutationObserver(() => {
    if (isEnglish() || !location.pathname.endsWith('/settings/users')) return;
    for (const cell of document.querySelectorAll('td span')) {
      const [words] = cell.childNodes;
      const chinese = words instanceof Text ? USER_STATES[words.data] : undefined;
      // Its text is changed, not the cell: React goes on to write into it.
      if (words instanceof Text && chinese !== undefined) words.data = chinese;
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
