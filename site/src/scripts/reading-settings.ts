/** Lets the reader choose size, colours and 长辈模式, and keeps the choice in this browser alone. */
const KEY = 'reading-settings';
const { dataset } = document.documentElement;
const settings = document.querySelector('[data-reading-settings]');
const inputs = [...(settings?.querySelectorAll('input') ?? [])];

for (const input of inputs) {
  const chosen = dataset[input.name] ?? '';
  input.checked = input.type === 'checkbox' ? chosen !== '' : input.value === chosen;
}
settings?.addEventListener('change', apply);

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

function apply(): void {
  const chosen: Record<string, string> = {};
  for (const { name, value, checked } of inputs) {
    if (checked && value !== '') chosen[name] = value;
  }
  for (const { name } of inputs) {
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
