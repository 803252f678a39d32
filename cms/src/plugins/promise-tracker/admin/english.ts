/** What this plugin says in Chinese, in English. */
export const english = {
  '您没有核对承诺兑现的权限，请联系管理员。': 'You may not check promises: ask an administrator.',
  '有的计划还没有填完整，请按每项下面的提示补充，再保存。':
    'Some plan items are not complete: see what is said below each, then save.',
  尚未核对: 'Not checked',
  完成: 'Done',
  推进中: 'In progress',
  调整: 'Adjusted',
  未提及: 'Not mentioned',
  很接近: 'Very close',
  比较接近: 'Close',
  可能有关: 'Perhaps related',
  已核对: 'Checked',
  '，说法像是“{progress}”': ', worded like “{progress}”',
  全文: 'Whole text',
  '对照《{title}》。下面的建议由程序按相同的地名、项目名、数字和说法找出，只供参考，以您的核对为准。':
    'Compared with “{title}”. The suggestions were found by shared places, projects, numbers and wording; it is you who decides.',
  '保存的是草稿：在这份报告再次发布之前，公众看不到。':
    'A draft is saved: the public will not see it until this report is published again.',
  '保存的是草稿：在这份报告发布之前，公众看不到。':
    'A draft is saved: the public will not see it until this report is published.',
  '后一份报告还没有发布，其中的成绩要等它发布后才会显示。':
    'The later report is not published; its achievements will be shown once it is.',
  '已核对 {checked} / {promises} 项': '{checked} of {promises} checked',
  显示哪些计划: 'Plan items to show',
  '都核对过了。': 'All are checked.',
  '还没有核对过的计划。': 'None is checked yet.',
  '正在保存，请不要关闭页面。': 'Saving; do not close the page.',
  '有 {count} 项没有保存。': '{count} not saved.',
  '已存为草稿，发布这份报告后公众才会看到。':
    'Saved as a draft; the public will see it once this report is published.',
  '还没有修改。': 'Nothing changed yet.',
  放弃修改: 'Discard changes',
  '计划：{heading}': 'Plan item: {heading}',
  '后一份报告中的成绩（可选多项）': 'Achievements of the later report (one or more)',
  '没有找到相近的成绩，可能没有提及。也可以用下面的查找自己找一找。':
    'No achievement is close; it may not be mentioned. You can also look for one below.',
  查找其他成绩: 'Find other achievements',
  '输入地名、项目名等': 'Type a place, a project or the like',
  '没有含这些字的成绩。': 'No achievement has these words.',
  '找到 {found} 项，显示前 {most} 项，请输入更多的字。':
    '{found} found, the first {most} shown: type more words.',
  '找到 {found} 项。': '{found} found.',
  进展: 'Progress',
  建议: 'suggested',
  '同意建议：{progress}': 'Agree: {progress}',
  '公开说明（可不填）': 'Note for the public (optional)',
  '如调整的原因、依据的出处；发布后公众可见':
    'Such as why it was adjusted, or where it is told; public once published',
  承诺兑现: 'Promises kept',
  '逐项核对：上一份报告的计划，下一份报告是怎么交代的。':
    'Check item by item what the next report tells of the plan of the one before.',
  没有读到: 'Not read',
  '还没有可以核对的报告：要有一份含计划的报告，以及同一单位计划年度的全年报告。请先在“导入报告”中导入。':
    'There is no report to check: it takes one with a plan, and the yearly report of the same office on the planned year. Import them first.',
  核对哪份报告的计划: 'Whose plan to check',
  选择一份报告: 'Choose a report',
  '{title}（{officeName}，已核对 {checked} / {promises} 项）':
    '{title} ({officeName}, {checked} of {promises} checked)',
  '核对的结果还没有保存，离开后要重新核对。':
    'What you have checked is not saved: if you leave, you have to check it again.',
  '已选成绩，请再选择进展。': 'Achievements are chosen: choose the progress too.',
  '选了“未提及”，请取消所选的成绩。': '“Not mentioned” is chosen: take the achievements back.',
  '请选择对应的成绩，或在说明中写明依据。': 'Choose achievements, or say in the note where it is told.',
};
