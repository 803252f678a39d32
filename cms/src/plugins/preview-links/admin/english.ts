/** What this plugin says in Chinese, in English. */
export const english = {
  '{hours}小时': '{hours, plural, one {# hour} other {# hours}}',
  预览链接: 'Preview links',
  '发给领导等没有账号的人看草稿。谁拿到链接谁就能看，{hours}后失效。':
    'Shows the draft to people without an account. Whoever has the link can see it; it ends after {hours}.',
  再生成一个链接: 'Make another link',
  生成预览链接: 'Make a preview link',
  '已发出的链接最晚{validUntil}失效。': 'The last link ends on {validUntil}.',
  收回预览链接: 'Take back the links',
  '这份报告所有发出去的链接都会立即失效，正在看的人也不能再看。':
    'All links of this report end at once, also for those who are reading.',
  全部收回: 'Take all back',
  '已复制，可以粘贴到消息里。': 'Copied, ready to paste into a message.',
  新的预览链接: 'New preview link',
  复制链接: 'Copy the link',
  '链接只显示这一次，请现在复制。': 'The link is shown this once only: copy it now.',
};
