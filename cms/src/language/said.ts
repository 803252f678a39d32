/** How far a report is: what the server and our pages both say. */
export const STATES = {
  草稿: 'Draft',
  初审: 'First review',
  复审: 'Second review',
  终审: 'Final review',
  待发布: 'Approved',
  已发布: 'Published',
} as const;

/**
 * All that the server says to whoever works in the admin, in English: refusals, what the checks find, how the public
 * site stands. What stands in braces is filled in, and is put into English itself where it stands here.
 */
export const SAID: Readonly<Record<string, string>> = {
  // Reports and their parts
  '没有找到这份报告，请刷新页面后重试。': 'The report was not found: reload the page and try again.',
  '没有找到这份报告，请刷新页面后重新选择。': 'The report was not found: reload the page and choose again.',
  '没有找到这项内容，请刷新页面后重试。': 'This was not found: reload the page and try again.',
  '没有找到这项内容，可能已被删除，请刷新页面后重试。':
    'This was not found and may have been deleted: reload the page and try again.',
  '请求的格式不对，请刷新页面后重试。': 'The request is malformed: reload the page and try again.',
  '请求的格式不对，请刷新页面后重新导入。': 'The request is malformed: reload the page and import again.',
  '{entry}没有选择单位，请选择后再发布。': '{entry} has no office: choose one, then publish.',
  '{entry}的上级章节不在本报告中，请重新选择上级章节。':
    'The section above {entry} is not in this report: choose another.',
  '{entry}超过 {most} 个章节，请合并章节。': '{entry} has more than {most} sections: join some.',
  '{entry}是自己的上级，请重新选择上级章节。':
    '{entry} stands above itself: choose another section above it.',
  '{entry}与{other}的次序都是 {order}，请改成不同的次序。':
    '{entry} and {other} are both number {order}: give one of them another.',
  '{entry}所在章节超过 {most} 项，请拆分章节。':
    'The section of {entry} has more than {most} entries: split it.',
  '{entry}的正文中找不到数字“{figure}”，请更正或删除这个数字。':
    'The number “{figure}” is not in the text of {entry}: correct or delete it.',
  '{entry}在所在成绩的正文中找不到，请更正荣誉名称，或清空起始位置和结束位置。':
    '{entry} is not in the text of its achievement: correct its title, or empty its start and end.',
  '这份报告正在“{state}”环节，不能修改；要修改，请先撤回送审，或由审核人员退回。':
    'This report is in “{state}” and cannot be edited: recall it first, or ask a reviewer to return it.',
  '该单位已有同一年度、同一时段的报告：请修改那一份，或更正本报告的单位、年度或时段。':
    'The office has a report on the same year and period: edit that one, or correct the office, year or period of this one.',
  '这一项下面的内容不能从这里添加或移除：请在那些内容各自的编辑页面选择。':
    'What stands below this cannot be added or removed here: choose it on the pages of those entries.',
  '请选择同一份报告中的上级章节。': 'Choose a section above it in the same report.',
  '请选择同一份报告中的成绩。': 'Choose an achievement in the same report.',
  '章节不能放在自己或自己的下级之下：请重新选择上级章节。':
    'A section cannot stand below itself: choose another section above it.',
  '这一项下面还有内容留在原来的报告中：请先移走或删除那些内容。':
    'Entries below this would stay in the report before: move or delete them first.',
  '所选的关联内容已经变化，请刷新页面后重新选择。':
    'What you chose has changed: reload the page and choose again.',
  '承诺兑现只能关联同一单位的计划和成绩，请重新选择。':
    'A promise and what became of it belong to the same office: choose again.',
  '{entry}没有完整保存，本次操作已全部撤销；请检查它关联的内容是否都已发布，然后重试。':
    '{entry} could not be saved in full and nothing was changed: check that all it links to is published, then try again.',
  '报告的内容没有完整保存，本次操作已全部撤销；请重试。':
    'The report could not be saved in full and nothing was changed: try again.',
  '这项内容刚刚被别人修改过，您的修改没有保存：请在最新的内容上再改一次。':
    'Somebody else has just edited this and your changes were not saved: make them again in what is there now.',
  '请选择这一章节所在的报告。': 'Choose the report of this section.',
  '请选择这项成绩所在的章节。': 'Choose the section of this achievement.',
  '请选择这项计划所在的章节。': 'Choose the section of this plan item.',
  '请选择这项荣誉所在的报告。': 'Choose the report of this honor.',
  '该单位还有报告《{report}》，请先{action}它的报告。':
    'The office still has the report “{report}”: {action} its reports first.',
  '该单位的报告《{report}》正在审核，发布时会连同单位一起公开：请先{instead}，或退回这份报告。':
    'The report “{report}” of the office is under review, and the office becomes public with it: {instead} first, or return that report.',
  发布单位再修改: 'publish the office and edit it then',
  等它发布: 'wait until it is published',
  删除: 'delete',
  撤回: 'withdraw',
  '已发布的内容不能移到另一份报告：请在那份报告中新建，再删除这一项。':
    'What is published cannot move to another report: create it there, then delete it here.',
  '单位、报告和报告的内容不能复制，请新建。':
    'Offices, reports and what is in them cannot be duplicated: create a new one.',
  '报告只能整份发布、撤回或还原：请在报告的编辑页面操作。':
    'A report is published, withdrawn or restored as a whole only: do so on its own page.',
  '请先保存单位，再发布。': 'Save the office first, then publish it.',
  '这里不能新建这类内容，请刷新页面后重试。': 'This cannot be created here: reload the page and try again.',
  '您没有这项权限，请联系管理员。': 'You may not do this: ask an administrator.',
  '操作记录由系统写入，不能添加、修改或删除。':
    'The audit trail is written by the system: nothing can be added, changed or deleted.',

  // How entries are called
  '单位“{name}”': 'Office “{name}”',
  '报告“{name}”': 'Report “{name}”',
  '章节“{name}”': 'Section “{name}”',
  '成绩“{name}”': 'Achievement “{name}”',
  '计划“{name}”': 'Plan item “{name}”',
  '荣誉“{name}”': 'Honor “{name}”',
  '词语“{name}”': 'Word “{name}”',
  '第{order}项': 'no. {order}',
  未命名: 'unnamed',
  未命名的报告: 'Unnamed report',
  已删除的内容: 'what has been deleted',
  '（无文字）': '(no words)',
  '（不在报告中）': '(in no report)',

  // Review
  ...STATES,
  '您没有送审的权限，请联系管理员。': 'You may not submit reports: ask an administrator.',
  '您没有初审的权限，请由初审人员处理。': 'You are no reviewer of the first review: leave it to one.',
  '您没有复审的权限，请由复审人员处理。': 'You are no reviewer of the second review: leave it to one.',
  '您没有终审的权限，请由终审人员处理。': 'You are no reviewer of the final review: leave it to one.',
  '您没有发布的权限，请由发布人员处理。': 'You may not publish: leave it to a publisher.',
  '您没有撤回已发布报告的权限，请联系发布人员或管理员。':
    'You may not withdraw published reports: ask a publisher or an administrator.',
  '您只能处理本单位的报告。': 'You may handle the reports of your own offices only.',
  '您没有管理人员的权限，请联系管理员。': 'You may not manage staff: ask an administrator.',
  '您修改或送审过这份报告，不能审核自己的稿件：请由其他人审核。':
    'You have edited or submitted this report and cannot review it: leave it to somebody else.',
  '您已经审核过这份报告，三审须由不同的人完成：请由其他人审核。':
    'You have reviewed this report already, and each review takes another person: leave it to somebody else.',
  '这份报告送审时要求的审核次数比现在少：请退回，重新送审。':
    'Fewer reviews were asked for when this report was submitted: return it, to be submitted again.',
  '报告的内容和送审时不同：请退回，由编辑核对后重新送审。':
    'The report is no longer what was submitted: return it, to be checked and submitted again.',
  只有草稿可以送审: 'Only a draft can be submitted',
  '报告没有送审，不用撤回': 'The report is not under review and need not be recalled',
  报告不在审核环节: 'The report is not under review',
  '报告没有送审，不能退回': 'The report is not under review and cannot be returned',
  报告须经过全部审核才能发布: 'A report must pass all reviews to be published',
  '报告还没有发布，不用撤回': 'The report is not published and need not be withdrawn',
  '{why}：它现在是“{state}”，请刷新页面查看。': '{why}. It is now in “{state}”: reload the page.',
  '请写明退回的原因，编辑会按它修改。': 'Give a reason: the editors go by it.',
  '您没有接受提醒的权限，请由编辑或审核人员处理。':
    'You may not accept warnings: leave it to an editor or a reviewer.',
  '这条提醒已经不存在了，请刷新页面。': 'This warning is gone: reload the page.',
  '错误不能接受，只能改正。': 'An error cannot be accepted: mend it.',
  '请写明接受这条提醒的理由。': 'Give a reason for accepting this warning.',
  '{finding} 理由：{reason}': '{finding} Reason: {reason}',
  '发布前检查还有 {count} 处没有处理，{what}：{finding}':
    'Not dealt with in the checks: {count}. {what}: {finding}',
  请先改正: 'Mend this first',
  '请先改正，或在“检查”中写明理由接受': 'Mend this first, or accept it with a reason under “Checks”',
  '请先选择您所在的单位。': 'Choose one of your own offices first.',
  '这份报告不属于您所在的单位，您不能查看或修改；如有疑问请联系管理员。':
    'This report is not one of your own offices: you cannot see or edit it. Ask an administrator if in doubt.',

  // Accounts and roles
  '所选的单位已不存在，请刷新页面后重新选择。':
    'An office you chose is gone: reload the page and choose again.',
  '没有找到这个人，请刷新页面后重试。': 'The person was not found: reload the page and try again.',
  '所在单位由“{before}”改为“{after}”': 'Offices changed from “{before}” to “{after}”',
  '角色：{name}': 'Role: {name}',
  '接口令牌：{name}': 'API token: {name}',
  '网络钩子：{name}': 'Webhook: {name}',
  公众可读的内容: 'What the public may read',
  '新建账号，角色：{roles}': 'New account with the roles {roles}',
  '不能修改自己的角色，请由其他管理员修改。': 'You cannot change your own roles: ask another administrator.',
  删除账号: 'Account deleted',
  重设密码: 'Password set anew',
  '邮箱由“{before}”改为“{after}”': 'E-mail changed from “{before}” to “{after}”',
  '姓名由“{before}”改为“{after}”': 'Name changed from “{before}” to “{after}”',
  启用账号: 'Account activated',
  停用账号: 'Account deactivated',
  '角色由“{before}”改为“{after}”': 'Roles changed from “{before}” to “{after}”',
  无: 'none',
  '只有超级管理员可以设立或修改超级管理员，以及为别人重设密码和邮箱：请联系超级管理员。':
    'Only a super administrator may make or change one, or set the password or e-mail of others: ask one.',
  编辑: 'Editor',
  '导入和修改本单位的报告，核对承诺兑现，送审。':
    'Imports and edits the reports of their own offices, checks promises, submits.',
  '对送审的报告进行第一次审核，通过或退回。':
    'Reviews submitted reports for the first time: approves or returns.',
  '对通过初审的报告进行第二次审核，通过或退回。':
    'Reviews what passed the first review: approves or returns.',
  '对通过复审的报告进行最后一次审核，通过或退回。':
    'Reviews what passed the second review for the last time: approves or returns.',
  发布: 'Publisher',
  '发布通过全部审核的报告，必要时紧急撤回。':
    'Publishes what passed all reviews, and withdraws it in an emergency.',
  管理员: 'Administrator',
  '管理单位、人员、词表和接口令牌，查看所有单位的报告，必要时紧急撤回。':
    'Manages offices, staff, the word list and API tokens, sees all reports, and withdraws one in an emergency.',
  超级管理员: 'Super administrator',
  系统: 'System',
  未登录的程序: 'A program that is not signed in',
  命令行导入: 'Import by command line',
  生成预览: 'Preview builder',

  // Import
  '没有找到这个单位，请重新选择。': 'The office was not found: choose again.',
  '请选择一个文件，或粘贴报告全文。': 'Choose a file, or paste the whole text.',
  '文件里没有文字，请换一个文件。': 'There are no words in the file: choose another.',
  '没有找到报告的标题：请在正文上方单独一行写明标题和年度，如“示例街道2023年工作总结”。':
    'No title was found: write it with its year above the text, on a line of its own.',
  '标题下面没有正文，请核对文件是否完整。': 'There is no text below the title: check that the file is whole.',
  '这是一篇新闻稿，不是工作报告，请导入报告全文。':
    'This is a press release and no work report: import the whole report.',
  '这是预算或决算，不是工作报告。': 'This is a budget or final accounts and no work report.',
  '这是政府信息公开工作年度报告，不是工作报告。':
    'This is a yearly report on disclosure of information and no work report.',
  '这是还没有填写的模板（XX年、XX个），请填写后再导入。':
    'This is a template with blanks (XX): fill it in, then import it.',
  '内容的格式不对，请重新导入原文件。': 'The content is malformed: import the original file again.',
  '不支持这种文件，请另存为 .docx、.html、.txt 或 .pdf 后再导入。':
    'This kind of file cannot be read: save it as .docx, .html, .txt or .pdf, then import it.',
  '文件太大（最大 20 MB、100 万字），请换一个小一些的文件。':
    'The file is too large (20 MB and a million characters at most): choose a smaller one.',
  '文件已损坏，读不出来，请重新保存后再导入。':
    'The file is damaged and cannot be read: save it again, then import it.',
  '文件有密码，请取消密码后再导入。': 'The file has a password: take it off, then import it.',
  '这是扫描件，里面只有图片没有文字，请导入 Word 原件，或先做文字识别。':
    'This is a scan, with pictures and no words: import the original document, or recognise its text first.',
  '没有找到工作总结部分，请核对原文是否完整。': 'No summary was found: check that the text is whole.',
  '没有找到工作计划部分，请核对原文是否完整。': 'No plan was found: check that the text is whole.',
  '原文此处有乱码“{text}”，请对照纸质件更正。':
    'There are garbled characters “{text}”: correct them by the paper.',
  '“{text}”像是网页上的文字，不是报告正文，请核对。':
    '“{text}” looks like words of a web page and not of the report: check it.',
  '这里像是一张表格，已按文字保留，请核对。': 'This looks like a table and was kept as text: check it.',
  '“{text}…”没有归入成绩或计划，已按文字保留，请核对。':
    '“{text}…” was kept as text, neither achievement nor plan item: check it.',
  '没有看出数字“{figure}”说的是什么，请补充。': 'What the number “{figure}” counts is not clear: enter it.',
  '没有看出荣誉“{honor}”授予了谁，请补充。': 'Who received the honor “{honor}” is not clear: enter it.',

  // Checks
  '这句话与上一句完全相同，请删去一句。': 'This sentence is the same as the one before: delete one.',
  '“{words}”像是重复了，请核对，也许只要“{once}”。':
    '“{words}” looks doubled: check whether “{once}” is meant.',
  '正文写的是“{figure}”，{difference}，请改正其中一处。':
    'The text says “{figure}”, but {difference}: correct one of them.',
  '填写的数值是 {value}，按正文应为 {printed}': 'the value is {value} and should be {printed}',
  '填写的上限是 {value}，按正文应为 {printed}': 'the upper value is {value} and should be {printed}',
  '填写的上限是 {value}，按正文没有上限': 'the upper value is {value} and there should be none',
  '填写的单位是“{unit}”，按正文应为“{printed}”': 'the unit is “{unit}” and should be “{printed}”',
  '正文里已经没有“{figure}”，请在正文里补上，或者把下面的数字“{same}”改正或删除。':
    'The text no longer has “{figure}”: add it there, or correct or delete the figure below.',
  '前面几个数相加不是“{sum}”，请核对。': 'The numbers before do not add up to “{sum}”: check them.',
  '“其中”各数相加比总数“{whole}”还大，请核对。':
    'The parts add up to more than the whole “{whole}”: check them.',
  '“{share}”超过了百分之百，请核对。': '“{share}” is more than all of it: check it.',
  '前面两个数相差不是“{difference}”，请核对。':
    'The two numbers before do not differ by “{difference}”: check them.',
  '“其中”的“{part}”比总数“{whole}”还大，请核对。':
    'The part “{part}” is more than the whole “{whole}”: check it.',
  '按前面两个数计算应下降 {rate}%，这里写的是“{printed}”，请核对。':
    'By the two numbers before it fell by {rate}%; here it says “{printed}”: check it.',
  '按前面两个数计算应增长 {rate}%，这里写的是“{printed}”，请核对。':
    'By the two numbers before it grew by {rate}%; here it says “{printed}”: check it.',
  '这里的{mark}是半角的，请改为全角。': 'Write this {mark} in full width.',
  '中文标点前后不空格，请删去空格。': 'There is no space around Chinese marks: delete it.',
  逗号: 'comma',
  分号: 'semicolon',
  冒号: 'colon',
  问号: 'question mark',
  叹号: 'exclamation mark',
  句号: 'full stop',
  括号: 'bracket',
  引号: 'quote',
  书名号: 'title mark',
  标点: 'mark',
  '全角的“{mark}”请改为半角的“{half}”。': 'Write “{half}” in half width instead of “{mark}”.',
  '省略号请用“……”。': 'Write “……” where something is left out.',
  '“{marks}”两个标点连在一起，请只留一个。': '“{marks}” are two marks in a row: keep one.',
  '共有 {count} 处{what}。第一处是“{first}”。': '{count} places with {what}. The first is “{first}”.',
  '半角标点，中文里请统一用全角标点': 'half-width marks, which are full-width in Chinese',
  '标点前后的空格，请统一删去': 'spaces around marks, which should go',
  '全角的数字或字母，请统一用半角': 'full-width digits or letters, which should be half-width',
  '序号“{words}”重复，请核对。': 'The number “{words}” repeats another: check it.',
  '序号“{words}”之前有跳号，请核对。': 'A number is missing before “{words}”: check it.',
  '这对{mark}与其他引号或括号交叉了，请调整先后。':
    'This pair ({mark}) crosses other quotes or brackets: put them in order.',
  '这两个{mark}方向相同，后一个应为右{right}，请改正。':
    'These two ({mark}) face the same way: the second should close the pair.',
  '这两个{mark}方向相同，前一个应为左{left}，请改正。':
    'These two ({mark}) face the same way: the first should open the pair.',
  '左{mark}后面没有与它成对的右{right}，请补上或删去。':
    'Nothing closes this opening {mark}: add its other half, or delete it.',
  '右{mark}前面没有与它成对的左{left}，请补上或删去。':
    'Nothing opens this closing {mark}: add its other half, or delete it.',
  '这是身份证号码，属于个人信息，不能公开，请删除。':
    'This is the number of an identity card, which must not be public: delete it.',
  '这串数字像是身份证号码，请核对；如果是，请删除。':
    'This looks like the number of an identity card: check it, and delete it if it is one.',
  '这是银行卡号，不能公开，请删除。':
    'This is the number of a bank card, which must not be public: delete it.',
  '这是手机号码，请确认可以公开；如属个人信息，请删除。':
    'This is a mobile number: make sure that it may be public, or delete it.',
  '标题“{heading}”中的年度与报告的总结年度 {year} 不一致，请核对。':
    'The year in the heading “{heading}” is not the year of the summary, {year}: check it.',
  '标题“{heading}”中的年度与报告的计划年度 {year} 不一致，请核对。':
    'The year in the heading “{heading}” is not the year of the plan, {year}: check it.',
  '{own}，开头写的是“{words}”，请核对。': '{own}; it opens with “{words}”: check it.',
  '{own}，“{words}”已经过去，请核对年份。': '{own}; “{words}” is past: check the year.',
  '{own}，“{words}”已经过去，后面写的是今后的事，请核对年份。':
    '{own}; “{words}” is past, and what follows is to come: check the year.',
  '{own}，“{words}”不是这个年度，请核对。': '{own}; “{words}” is another year: check it.',
  '“{words}”不是一个日期，请核对。': '“{words}” is no date: check it.',
  '{own}，“{words}”已经过去，请核对期限。': '{own}; “{words}” is past: check the deadline.',
  '本报告的总结年度是 {year} 年': 'This report sums up {year}',
  '本报告的计划年度是 {year} 年': 'This report plans for {year}',
  '“{words}”前后矛盾：“{word}”不是 {year} 年，请核对。':
    '“{words}” contradicts itself: “{word}” is not {year}. Check it.',
  '标题写的是“{words}”，报告的总结年度填的是 {year}，请核对哪一个对。':
    'The title says “{words}”, the year of the summary is {year}: check which is right.',
  '标题写的是“{words}”，报告的计划年度填的是 {year}，请核对哪一个对。':
    'The title says “{words}”, the year of the plan is {year}: check which is right.',
  '这一章节没有标题、正文和下级内容，请补充或删去。':
    'This section has no heading, no text and nothing below it: fill it or delete it.',
  '这项成绩没有正文，请补充正文或删去这一项。': 'This achievement has no text: add it, or delete it.',
  '这项计划没有正文，请补充正文或删去这一项。': 'This plan item has no text: add it, or delete it.',
  '这项荣誉没有名称，请补充名称或删去这一项。': 'This honor has no name: add it, or delete the entry.',
  '荣誉“{title}”没有写明授予了谁，请补充获奖者。':
    'The honor “{title}” does not say who received it: add it.',
  '前文写“{label}”是“{one}”，这里写的是“{other}”，请核对哪一个对。':
    'Before, “{label}” is “{one}”; here it is “{other}”: check which is right.',
  '“{find}”需要核对，请确认能否这样写。': '“{find}” needs a second look: make sure that it can be said so.',
  '“{find}”需要核对（{reason}），请确认能否这样写。':
    '“{find}” needs a second look ({reason}): make sure that it can be said so.',
  '“{find}”应写作“{suggest}”，请改正。': '“{find}” should be “{suggest}”: correct it.',
  '“{find}”应写作“{suggest}”（{reason}），请改正。': '“{find}” should be “{suggest}” ({reason}): correct it.',

  // Promises
  '有一项计划不在这份报告中，请刷新页面后重试。':
    'A plan item is not in this report: reload the page and try again.',
  '所选的成绩不在《{report}》中，请刷新页面后重试。':
    'An achievement you chose is not in “{report}”: reload the page and try again.',
  '还没有计划年度的报告，请先导入那一份，再核对这份报告的计划。':
    'There is no report on the planned year: import it first, then check this plan.',
  '已选成绩，请再选择进展。': 'Achievements are chosen: choose the progress too.',
  '选了“未提及”，请取消所选的成绩。': '“Not mentioned” is chosen: take the achievements back.',
  '请选择对应的成绩，或在说明中写明依据。': 'Choose achievements, or say in the note where it is told.',

  // Tokens, preview, audit trail
  '这个令牌是在“接口令牌”页面发放的，不能在这里修改或重新生成；要换权限或密钥，请在那里停用后新建一个。':
    'This token was given out on the page “API tokens” and cannot be changed here: revoke it there and make another.',
  '填写的内容不完整或超出范围，请检查后重试。':
    'What you entered is incomplete or out of range: check it and try again.',
  '已有名为“{name}”的令牌，请换一个名称，或先停用那一个。':
    'There is a token called “{name}”: choose another name, or revoke that one first.',
  '没有找到这个令牌，可能已被停用；请刷新页面。':
    'The token was not found and may have been revoked: reload the page.',
  '服务器还没有设置预览的密钥（PREVIEW_SECRET，至少32个字符），请联系系统管理员。':
    'The server has no secret for previews (PREVIEW_SECRET, 32 characters at least): ask whoever runs the system.',
  '没有找到这条记录，请刷新页面。': 'This was not found in the audit trail: reload the page.',
  '筛选条件的格式不对，请刷新页面后重试。': 'The filter is malformed: reload the page and try again.',

  // The public site
  '生成程序没有响应：新的发布和撤回要等它恢复后才能到达公众网站，恢复后会自动补上；急需撤下内容时，请立即联系系统维护人员。':
    'The builder does not answer: what is published or withdrawn now reaches the public site once it does, by itself; if something must go at once, ask whoever runs the system.',
  '{reason}撤回的报告已从公众网站撤下；首页、搜索等可能留有其内容的页面也已暂停公开，生成成功后自动恢复。':
    '{reason} What was withdrawn is off the public site; pages that may tell of it, such as the home page and the search, are closed until it is built.',
  '没有设置生成程序，请联系系统维护人员。': 'No builder is set: ask whoever runs the system.',
  '生成程序没有响应，请稍后再试或联系系统维护人员。':
    'The builder does not answer: try again later, or ask whoever runs the system.',
  '上一次生成被中断，系统会自动重新生成，无需操作。':
    'The last build was interrupted; it will be repeated by itself.',
  '生成程序连不上内容管理系统，恢复后会自动重新生成；如果持续十分钟以上，请联系系统维护人员。':
    'The builder cannot reach the content; it will build again once it can. If that takes ten minutes, ask whoever runs the system.',
  '生成期间有一份报告被撤回，系统会自动重新生成，无需操作。':
    'A report was withdrawn meanwhile; the site will be built again by itself.',
  '单位“{office}”的网址名与网站自己的页面 {address} 重复，请修改这个单位的“网址名”并重新发布。':
    'The name in addresses of the office “{office}” is that of a page of the site, {address}: change it and publish the office again.',
  '内容管理系统换了一个空的数据库，为免误删公众网站的全部内容，没有重新生成。请联系系统维护人员。':
    'The database is an empty one; the site was not built, lest all of it be lost. Ask whoever runs the system.',
  '公众网站与内容管理系统的版本不一致，请联系系统维护人员把两者更新到同一版本。':
    'Public site and content management differ in version: ask whoever runs the system to update both.',
  '服务器的磁盘已满，请联系系统维护人员清理空间。':
    'The disk of the server is full: ask whoever runs the system to make room.',
  '生成程序无法写入网站文件夹，请联系系统维护人员检查权限。':
    'The builder may not write into the folder of the site: ask whoever runs the system to check.',
  '服务器内存不足，请联系系统维护人员。': 'The server is short of memory: ask whoever runs the system.',
  '内容管理系统没有给出生成网站所需的内容，请联系系统维护人员查看日志。':
    'The content for the site was refused: ask whoever runs the system to look at the log.',
  '生成网站时出错，请联系系统维护人员查看日志。':
    'The site could not be built. Ask whoever runs the system to look at the log.',
  '生成页面 {page} 时出错，请检查这份报告最近的修改，改正后重新发布；仍不成功请联系系统维护人员。':
    'The page {page} could not be built. Check the last changes of that report and publish it again; if that does not help, ask whoever runs the system.',
};
