import { DRAFT } from '../src/open-data/notes.ts';

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});

/**
 * A page of the public site as a page of a preview: its links lead on below `path`, search engines are told to leave
 * it, its title is marked, and a notice opens it. What the page says of its own address (canonical link, QR code, citation) is that of
 * the public site, where it will be.
 */
export function asPreview(html: string, path: string, madeAt: Date): string {
  const notice = `<aside class="preview-notice" aria-label="预览">${DRAFT.text}<span>生成于 ${MOMENT.format(madeAt)}</span></aside>`;
  return (
    html
      // Quotes in text and attributes are escaped: these are attributes.
      .replaceAll(/ (href|src|action)="(\/[^/"][^"]*|\/)"/g, (attribute, name: string, address: string) =>
        address.startsWith(`${path}/`) ? attribute : ` ${name}="${path}${address}"`,
      )
      .replace('<title>', `$&【${DRAFT.mark}】`)
      .replace('</head>', '<meta name="robots" content="noindex"></head>')
      .replace(/<body[^>]*>/, `$&${notice}`)
  );
}
