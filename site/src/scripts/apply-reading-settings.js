// Runs before the page is drawn, so that nothing moves or flashes when the reader's settings are applied.
{
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const chosen = JSON.parse(localStorage.getItem('reading-settings') ?? '{}');
    for (const name of ['size', 'colours', 'elder'])
      if (typeof chosen[name] === 'string') dataset[name] = chosen[name];
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
}
