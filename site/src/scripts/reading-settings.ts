/** Lets the reader choose size, colours and 长辈模式, and keeps the choice in this browser alone. */
const KEY = 'reading-settings';
const { dataset } = document.documentElement;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reading-settings]')) {
  show(form);
  form.addEventListener('change', () => apply(form));
}

// A click elsewhere or Escape closes what a click has opened.
const panel = document.querySelector<HTMLDetailsElement>('details[data-closes]');
document.addEventListener('click', ({ target }) => {
  if (panel?.open && target instanceof Node && !panel.contains(target)) panel.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !panel?.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});

function show(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input')) {
    const value = dataset[input.name] ?? '';
    input.checked = input.type === 'checkbox' ? input.name in dataset : input.value === value;
  }
}

function apply(form: HTMLFormElement): void {
  const chosen: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (value !== '') chosen[name] = String(value);
  for (const { name } of form.querySelectorAll('input')) {
    const value = chosen[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing applies the choice to this page.
  }
}

export {};
