import { describe, expect, it } from 'vitest';
import { strongOf } from '../testing.ts';
import { readHtml } from './read-html.ts';

const SENTENCES = [
  '2023年，示例街道全面落实各项部署，经济稳步增长。',
  '一、抓产业。引进项目3个，总投资两亿元。',
  '二、抓民生。新建学校1所，群众满意度提升。',
];
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>\u3000\u3000${sentence}</p>`).join('\n');
const LINES = SENTENCES.map((sentence) => `\u3000\u3000${sentence}`);
const read = (html: string): readonly string[] => readHtml(html).text.split('\n');
const body = (html: string): readonly string[] => read(`<body>${html}</body>`);

describe('the article of a page', () => {
  it('is found in a page of blocks whose logo is its first heading', () => {
    const page = `<!DOCTYPE html><title>示例街道2023年工作总结_工作总结_示例区人民政府门户网站</title>
<div class="header"><h1><a href="/">示例区人民政府</a></h1><ul class="nav"><li><a href="/">首页</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/b">工作总结</a></div>
<div class="main"><div class="article"><div class="tit">示例街道2023年工作总结</div>
<div class="info"><span>发布时间：2023-12-18</span><span>来源：示例街道办事处</span><span>浏览次数：<em></em></span></div>
<div class="con">${PARAGRAPHS}</div><div>附件：<a href="a.docx">示例街道2023年工作总结.docx</a></div>
<div class="share">分享到：<a href="#">微信</a></div><div class="ewm">扫一扫在手机打开当前页</div>
<div>上一篇：<a href="1">示例街道2022年工作总结</a></div></div>
<div class="side"><h3>相关信息</h3><ul><li><a href="3">别的街道2021年工作总结</a><span>2021-12-01</span></li></ul></div></div>
<div class="foot"><p>主办单位：示例区人民政府 地址：示例市一路1号</p><p>网站标识码：0000000000</p></div>`;
    expect(read(page)).toEqual([
      '当前位置：首页 > 工作总结',
      '示例街道2023年工作总结',
      '发布时间：2023-12-18 来源：示例街道办事处 浏览次数：',
      ...LINES,
    ]);
  });

  it('is found in a page that is laid out by tables, and a table of data is still one', () => {
    const page = `<title>示例镇2023年工作总结</title><table><tr><td><a href="/">首页</a> | <a href="/n">新闻</a></td></tr>
<tr><td><table><tr><td><font size=5><b>示例镇2023年工作总结</b></font></td></tr><tr><td>发布日期：2024年1月3日</td></tr>
<tr><td>${PARAGRAPHS}<br>\u3000\u3000三、抓安全。<br>\u3000\u3000整改隐患5处。<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>
<tr><td></td><td><p>修路</p><p>5公里</p></td><td>城建办</td></tr></table></td></tr></table></td></tr><tr><td>版权所有：示例镇</td></tr></table>`;
    expect(read(page)).toEqual([
      '示例镇2023年工作总结',
      '发布日期：2024年1月3日',
      ...LINES,
      '\u3000\u3000三、抓安全。',
      '\u3000\u3000整改隐患5处。',
      '序号\t任务\t单位',
      '\t修路 5公里\t城建办',
    ]);
  });

  it('is found by the name of the element editors fill, beside a notice with sentences', () => {
    const page = `<head><meta name="PubDate" content="2023-12-18 09:00"><meta name="ContentSource" content="示例办"><title>示例街道2023年工作总结</title></head>
<div class="top">欢迎访问示例区人民政府网站。您是第1000位访客。请使用新版浏览器访问。</div>
<table><tr><td>索引号：</td><td>0000</td><td>成文日期：</td><td>2023年12月15日</td></tr></table><div id="UCAP-CONTENT">${PARAGRAPHS}</div>`;
    expect(read(page)).toEqual([
      '示例街道2023年工作总结',
      '索引号：\t0000\t成文日期：\t2023年12月15日',
      '发布时间：2023-12-18 09:00 来源：示例办',
      ...LINES,
    ]);
  });

  it('keeps what opens and closes it outside the element with most of it', () => {
    const page = `<div><h1>示例街道2023年工作总结</h1><div><p>各位代表：</p><div>${PARAGRAPHS.repeat(3)}</div><p>谢谢大家。</p></div></div>`;
    const lines = body(page);
    expect(lines[1]).toBe('各位代表：');
    expect(lines.at(-1)).toBe('谢谢大家。');
  });

  it('keeps years that are joined by a dash in the headline', () => {
    expect(read(`<title>示例街道2023-2024年工作总结-示例区政府网</title>${PARAGRAPHS}`)[0]).toBe(
      '示例街道2023-2024年工作总结',
    );
  });

  it('does not repeat a headline that stands on two lines', () => {
    const page = `<title>示例街道2023年工作总结和2024年工作计划</title><p>示例街道2023年工作总结<br>和2024年工作计划</p>${PARAGRAPHS}`;
    expect(read(page)).toEqual(['示例街道2023年工作总结', '和2024年工作计划', ...LINES]);
  });
});

describe('lines', () => {
  it('are parted where a browser parts them, and where a crawler wrote a line break as text', () => {
    expect(
      body('甲 \n 乙<br>丙<div>丁<span style="display:block">戊</span>己</div>庚\\r\\n\\r\\n辛'),
    ).toEqual(['甲 乙', '丙', '丁', '戊', '己', '庚', '辛']);
    expect(body('<pre>甲  乙\n丙</pre>')).toEqual(['甲  乙', '丙']);
  });

  it('keep the spaces that are characters', () => {
    expect(body('<p>&nbsp;&nbsp;甲&emsp;乙\u3000 丙</p>')).toEqual(['\u00a0\u00a0甲\u2003乙\u3000 丙']);
  });

  it('leave out what nobody sees', () => {
    const hidden =
      '<script>a()</script><style>b{}</style><p hidden>丙</p><p style="display: none">丁</p><!-- 戊 --><textarea>己</textarea>';
    expect(body(`甲${hidden}乙`)).toEqual(['甲乙']);
  });

  it('know bold by element and by style', () => {
    const source = readHtml(
      '<p><b>甲</b>乙<span style="font-weight: 700">丙<i>丁</i></span><b style="font-weight:normal">戊</b></p>',
    );
    expect(source.text).toBe('甲乙丙丁戊');
    expect(strongOf(source)).toEqual(['甲', '丙丁']);
  });
});
