/** The hints of our fields, which the schemas hold in Chinese, in English. */
export const HINTS: Readonly<Record<string, string>> = {
  '成绩所在的总结部分的章节。': 'The section of the summary it stands in.',
  '在本章节中排第几，从 1 起。': 'Its place in the section, from 1.',
  '与原文一致，如“一是”“1.”“——”；没有则留空。': 'As printed, such as “1.” or “——”; empty if there is none.',
  '段首的短句，不含末尾标点，如“招商稳商取得突破”；没有则留空。':
    'The short sentence it opens with, without the mark at its end; empty if there is none.',
  '原文主题后的标点，如“。”。': 'The mark behind the topic as printed, such as “。”.',
  '与原文完全一致。': 'Exactly as printed.',
  '正文中的数字，各与正文中的原字对应。': 'The numbers in the text, each tied to its characters.',
  '每次修改后由系统更换，用来发现两人同时修改。':
    'Set anew by the system with each change, to notice when two people edit at once.',
  '本项成绩落实了以往报告中的哪些计划。': 'Which plan items of earlier reports it carries out.',
  '与上文同在一段，不另起段落。': 'It goes on in the paragraph before it.',
  '原文此处与全文段落格式不同的空白，由导入程序填写。':
    'White space that differs from the rest of the report; filled in at import.',
  '荣誉出自哪项成绩的正文。': 'The achievement whose text tells of it.',
  '在报告的荣誉中排第几，从 1 起。': 'Its place among the honors of the report, from 1.',
  '与原文一致，不含引号。': 'As printed, without quotes.',
  '荣誉名称在成绩正文中从第几个字开始，从 0 起。':
    'At which character of the text of the achievement it starts, from 0.',
  '荣誉名称在成绩正文中到第几个字之前结束。': 'Before which character of that text it ends.',
  '照原文填写，如“示例社区”。': 'As printed.',
  '授予荣誉的单位或地区，照原文填写；原文没有则留空。':
    'The organisation or place that granted it, as printed; empty if that is not said.',
  '如“一等奖”。': 'Such as a first prize.',
  '原文只写项数而不列名称时填写。': 'Where the text says how many and does not name them.',
  '如“示例街道办事处”。': 'In full, in Chinese.',
  '公开网页地址中的名称，只用小写字母、数字和连字符，如 shili-jiedao；发布后请勿更改。':
    'Its name in the addresses of public pages, in lower-case letters, digits and hyphens, such as shili-jiedao; to stay once published.',
  '只用于演示：公开网页会注明本单位及其报告均为虚构，并与真实单位分开列出。':
    'For demonstrations only: public pages say that the office and its reports are made up, and list it apart.',
  '如“示例区人民政府”。': 'In full, in Chinese.',
  '报告在本单位网站上的栏目，各级之间用“ > ”隔开，如“信息公开 > 规划计划”。':
    'Where reports stand on the website of the office, with “ > ” between levels.',
  '党政机关网站的十位标识码；没有则留空。': 'The ten digits of a government website; empty if there is none.',
  '没有则留空。': 'Empty if there is none.',
  '主管机关发放的标识查验网址，以 https:// 开头；没有则留空。':
    'The address at which the mark is verified, with https://; empty if there is none.',
  '在网页底部公开，请勿填写个人手机号码。': 'Public at the foot of pages: no private mobile number.',
  '在网页底部公开；与主办单位相同或没有则留空。':
    'Public at the foot of pages; empty if there is none, or it is the office itself.',
  '计划所在的计划部分的章节。': 'The section of the plan it stands in.',
  '段首的短句，不含末尾标点；没有则留空。':
    'The short sentence it opens with, without the mark at its end; empty if there is none.',
  '原文写明时填写。': 'Where the text says so.',
  '照原文填写，如“6月底前”。': 'As printed.',
  '以后的报告如何交代本项计划。': 'What a later report tells of it.',
  '公开显示，如调整的原因；没有则留空。': 'Public, such as why it was adjusted; empty if there is none.',
  '以后报告中对应的成绩。': 'The achievements of a later report that answer it.',
  '发布本报告的单位；同一单位同一年度同一时段只能有一份报告。':
    'Whose report it is; an office has one report on a year and period.',
  '与原文标题完全一致。': 'Exactly as printed.',
  '报告总结的年度，如 2023。': 'The year it sums up, such as 2023.',
  '报告计划的年度，如 2024；没有计划部分则留空。':
    'The year it plans for, such as 2024; empty if it has no plan.',
  '仅“多年”报告填写。': 'For reports on several years only.',
  '单位公布报告的日期。': 'When the office made it public.',
  '原文两段之间的换行和缩进，由导入程序填写。':
    'Line breaks and indent between two paragraphs; filled in at import.',
  '单位、年度和时段，由系统填写。': 'Office, year and period; filled in by the system.',
  '由审核流程更改，不能直接修改。': 'Changed by the review only.',
  '第一层的部分留空。': 'Empty for parts of the first level.',
  '用于跨年度对照；不属于任何领域则留空。': 'To compare years by; empty if it belongs to none.',
  '在上级章节的下级章节、成绩和计划中排第几，从 1 起。':
    'Its place among the subsections, achievements and plan items of the section above, from 1.',
  '与原文一致，如“一、”“(一)”；没有则留空。': 'As printed, such as “一、” or “(一)”; empty if there is none.',
  '不含序号和末尾标点；没有则留空。': 'Without its marker and the mark at its end; empty if there is none.',
  '原文标题后的标点，如“。”。': 'The mark behind the heading as printed, such as “。”.',
  '本章节在下级内容之前的文字。': 'Its words before what stands below it.',
  '报告中出现这个词时提醒编辑。': 'Editors are told wherever a report has this word.',
  '正确的写法；只要求核对的词留空。': 'How it is written; empty for words to look at only.',
  '错误必须改正才能发布；提醒可以说明理由后接受。':
    'An error must be mended to publish; a warning can be accepted with a reason.',
  '包含这个词但正确的说法，用顿号隔开，如“按装配式标准”。':
    'Words that have it in them and are right, with “、” between them.',
  '编辑会看到这句话。': 'Editors read it.',
  '与正文一致，如“20余场”“28亿元”。': 'As printed.',
  '原文在正文中从第几个字开始，从 0 起。': 'At which character of the text it starts, from 0.',
  '原文在正文中到第几个字之前结束。': 'Before which character of the text it ends.',
  '这个数字说的是什么，如“投资额”。': 'What it counts.',
  '换算万、亿之后的数值：28亿元填 2800000000，40%填 40。':
    'The number without 万 or 亿: 2800000000 for 28亿, 40 for 40%.',
  '原文是范围时填写。': 'For a range.',
  '照原文，不含万、亿，如“元”“㎡”。': 'As printed, without 万 or 亿, such as “㎡”.',
  '同一单位的统一写法，如“平方米”。': 'The same unit as it is usually written.',
  '照原文填写：万、亿、万亿；没有则留空。': 'As printed: 万, 亿 or 万亿; empty if there is none.',
  '如“同比”“比上年”。': 'Such as a year earlier.',
  '如“全区”“前三季度”。': 'Such as a district, or three quarters.',
};
