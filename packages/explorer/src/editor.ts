import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql } from 'cm6-graphql';

/** Colours are those of explorer.css, in light and dark. */
const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--surface)' },
  '&.cm-focused': { outline: '2px solid var(--figure)', outlineOffset: '-2px' },
  '.cm-scroller': { font: '0.875rem/1.6 var(--mono)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--muted)', background: 'none', border: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--selected)' },
  // Its own underline is an image in the stylesheet, which the policy of the page does not let in.
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy 1px var(--accent)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline dotted 2px var(--honor)' },
  '.cm-foldPlaceholder': { color: 'var(--muted)', background: 'none', borderColor: 'var(--line)' },
  '.cm-tooltip': { color: 'var(--ink)', background: 'var(--surface)', border: '1px solid var(--line)' },
  '.cm-tooltip .cm-completionInfo': { maxWidth: '22rem', whiteSpace: 'pre-line' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--ink)', background: 'var(--selected)' },
  '.cm-completionDetail': { color: 'var(--muted)' },
});

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--accent)' },
  { tag: [tags.propertyName, tags.name], color: 'var(--ink)' },
  { tag: [tags.attributeName, tags.variableName], color: 'var(--honor)' },
  { tag: tags.string, color: 'var(--done)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--figure)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--muted)' },
]);

/** What CodeMirror says to those who listen. */
const phrases = EditorState.phrases.of({
  Completions: '可填的内容',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'Control character': '控制字符',
  'Fold line': '折叠',
  'Unfold line': '展开',
  'folded code': '已折叠',
  unfold: '展开',
  'Selection deleted': '已删除所选',
});

interface Options {
  /** What the editor holds, for those who listen. */
  label: string;
  text?: string;
  /** What Ctrl + Enter does. */
  onRun?: () => void;
  extensions: Extension;
}

function create(place: HTMLElement, { label, text = '', onRun, extensions }: Options): EditorView {
  // A stylesheet that a script makes in a shadow root needs no exception from the policy of the page.
  const root = place.attachShadow({ mode: 'open' });
  return new EditorView({
    root,
    parent: root,
    doc: text,
    extensions: [
      keymap.of([
        ...(onRun ? [{ key: 'Mod-Enter', preventDefault: true, run: () => (onRun(), true) }] : []),
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
      ]),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.lineWrapping,
      bracketMatching(),
      syntaxHighlighting(highlight),
      theme,
      phrases,
      extensions,
    ],
  });
}

const editable = [history(), indentOnInput(), closeBrackets(), autocompletion()];

interface QueryOptions {
  text: string;
  onRun: () => void;
  onChange: () => void;
  /** Ctrl + click on a word: the field and the type it stands in. */
  onAskWhatIs: (field: string | undefined, type: string | undefined, parent: string | undefined) => void;
}

/** The editor of queries; `updateSchema` of cm6-graphql tells it what can be asked. */
export const queryEditor = (
  place: HTMLElement,
  { text, onRun, onChange, onAskWhatIs }: QueryOptions,
): EditorView =>
  create(place, {
    label: '查询',
    text,
    onRun,
    extensions: [
      editable,
      lineNumbers(),
      foldGutter(),
      graphql(undefined, { onShowInDocs: onAskWhatIs }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) onChange();
      }),
    ],
  });

export const variablesEditor = (place: HTMLElement, text: string, onRun: () => void): EditorView =>
  create(place, { label: '变量', text, onRun, extensions: [editable, json()] });

export const resultView = (place: HTMLElement): EditorView =>
  create(place, {
    label: '结果',
    extensions: [EditorState.readOnly.of(true), json(), foldGutter()],
  });

export const textOf = (editor: EditorView): string => editor.state.doc.toString();

export const setText = (editor: EditorView, text: string): void =>
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
