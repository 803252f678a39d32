import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1.125rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { box-sizing: border-box; width: 100%; max-width: 34rem; padding: 2rem 1.5rem; }
h1 { margin: 0 0 0.6rem; font-size: 1.5rem; line-height: 1.4; }
p, ul { margin: 0 0 0.8rem; }
ul { padding-left: 1.3em; }
progress { width: 100%; height: 0.5rem; accent-color: #b3261e; }
`;

/** Nothing but the page's own style. */
export const PLAIN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

interface PlainPage {
  title: string;
  paragraphs: readonly string[];
  /** What is to be done, one by one. */
  list?: readonly string[];
  /** Where to go from here. */
  links?: readonly { address: string; words: string }[];
  /** Asks for the page again after so many seconds. */
  refresh?: number;
}

/** A page of few words, for who sees no report. */
export const plainPage = ({ title, paragraphs, list = [], links = [], refresh }: PlainPage): string =>
  [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    ...(refresh === undefined ? [] : [`<meta http-equiv="refresh" content="${refresh}">`]),
    `<title>${escape(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escape(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escape(text)}</p>`),
    ...(list.length > 0 ? [`<ul>${list.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>`] : []),
    ...links.map(({ address, words }) => `<p><a href="${escape(address)}">${escape(words)}</a></p>`),
    ...(refresh === undefined ? [] : ['<progress aria-label="正在生成"></progress>']),
    '</main></body></html>\n',
  ].join('');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const NO_LINK = plainPage({
  title: '打不开这份预览',
  paragraphs: [
    '预览链接不完整，或者不是看这份报告的。请从收到的消息里重新点开链接；还是不行，请向给您链接的人要一个新的。',
  ],
});

export const EXPIRED_LINK = plainPage({
  title: '预览链接已过期',
  paragraphs: ['请向给您链接的人要一个新的。您自己在后台编辑这份报告的，请刷新后台页面，再点一次“预览”。'],
});

export const COLLECTED_LINK = plainPage({
  title: '预览链接已被收回',
  paragraphs: ['编辑人员收回了这份报告的预览链接。如果您还需要看，请向给您链接的人要一个新的。'],
});

export const GONE = plainPage({
  title: '没有找到这份报告',
  paragraphs: ['它可能已被删除。'],
});

/**
 * @param start Where the preview begins.
 * @param there The page on the public site, where that is known.
 */
export const elsewherePage = (start: string, there: string | null): string =>
  plainPage({
    title: '预览只包含这份报告',
    paragraphs: ['这一页请到公众网站查看。'],
    links: [
      { address: start, words: '回到报告' },
      ...(there === null ? [] : [{ address: there, words: '到公众网站查看' }]),
    ],
  });

export const WAITING = plainPage({
  title: '正在生成预览',
  paragraphs: ['通常只要几秒钟，好了会自动打开，请不要关闭这一页。'],
  refresh: 1,
});

export const NO_BUILDER = plainPage({
  title: '暂时不能预览',
  paragraphs: ['生成预览的程序没有响应，请稍后刷新这一页；还是不行，请联系系统管理员。'],
});

/** Why there is no preview, in as many sentences as there are reasons. */
export const failedPage = (reasons: readonly string[]): string =>
  reasons.length > 0
    ? plainPage({
        title: '草稿还不完整，不能预览',
        paragraphs: ['请先补上下面的内容，保存后刷新这一页：'],
        list: reasons,
      })
    : plainPage({
        title: '预览没有生成',
        paragraphs: ['请稍后刷新这一页；还是不行，请把报告的标题告诉系统管理员。'],
      });
