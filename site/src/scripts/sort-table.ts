/*
 * Puts the rows of a table in the order of a column, by the buttons in its head. Without this script the rows stay in
 * the order of the text and the buttons are plain words.
 *
 * A cell is compared by its `data-order`, a number, where it has one, after `data-group`, which keeps numbers of
 * different units apart; else by what it says, in the order of a Chinese dictionary.
 */
const collator = new Intl.Collator('zh-CN', { numeric: true, ignorePunctuation: true });

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const [body] = table.tBodies;
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  heads.forEach((head, column) => {
    const button = head.querySelector('button');
    if (!body || !button) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = down ? 'descending' : 'ascending';
      const rows = [...body.rows].sort((a, b) => {
        const [first, second] = [a.cells[column], b.cells[column]];
        return first && second ? compare(first, second, down ? -1 : 1) : 0;
      });
      body.append(...rows);
    });
  });
}

/** Units stay in their order either way; only the numbers of each turn round. */
function compare(a: HTMLElement, b: HTMLElement, way: 1 | -1): number {
  const [first, second] = [a.dataset, b.dataset];
  return first['order'] === undefined
    ? collator.compare(a.innerText, b.innerText) * way
    : collator.compare(first['group'] ?? '', second['group'] ?? '') ||
        (Number(first['order']) - Number(second['order'])) * way;
}
