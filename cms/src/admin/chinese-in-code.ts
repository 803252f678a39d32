import { readFileSync } from 'node:fs';
import ts from 'typescript';

const HAN = /\p{Script=Han}/u;

/** The Chinese strings of a program, for tests; what is filled into a template stands as {}. */
export function chineseIn(file: string): { strings: string[]; jsx: string[] } {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const strings: string[] = [];
  const jsx: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) || (ts.isStringLiteral(node) && ts.isJsxAttribute(node.parent)))
      jsx.push(node.text.trim());
    else if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) strings.push(node.text);
    else if (ts.isTemplateExpression(node))
      strings.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { strings: strings.filter((words) => HAN.test(words)), jsx: jsx.filter((words) => HAN.test(words)) };
}
