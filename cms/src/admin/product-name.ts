import { say } from './say';

/** Strapi puts its own name behind that of each page; there is no setting for it. */
export function nameProduct(): void {
  const rename = (): void => {
    const title = document.title.replace(/Strapi Admin|Strapi$/, productName());
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

const productName = (): string => say('年度工作报告管理系统');
