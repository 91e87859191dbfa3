/** On narrow screens one pane is shown at a time; the links above them choose which. */
export function startTabs(nav: HTMLElement, panes: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const show = (id: string) => {
    panes.dataset.shown = id;
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  nav.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    show(link.hash.slice(1));
  });
  // An anchor inside a hidden pane brings its pane forward.
  addEventListener('hashchange', () => {
    const pane = document.getElementById(location.hash.slice(1))?.closest('.pane');
    if (pane) show(pane.id);
  });
  const named = document.getElementById(location.hash.slice(1))?.closest('.pane')?.id;
  show(named ?? 'naskah');
}
