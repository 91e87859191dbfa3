/** The panes of which only one is shown beside the text, also on wide screens. */
const SIDES = ['periksa', 'komentar'];

/**
 * Links with `data-pane` choose a pane: on narrow screens the only one that is shown, on wide ones what stands beside the text.
 * Returns how to bring a pane forward.
 */
export function startTabs(panes: HTMLElement): (id: string) => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-pane]')];
  const show = (id: string) => {
    panes.dataset.shown = id;
    if (SIDES.includes(id)) panes.dataset.side = id;
    for (const link of links) {
      const shown = link.closest('.side-tabs') ? panes.dataset.side : panes.dataset.shown;
      if (link.dataset.pane === shown) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  for (const link of links)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(link.dataset.pane ?? '');
      // The link that was pressed may have gone with its pane; its twin in the pane that came has the focus then.
      if (link.offsetParent === null)
        document.querySelector<HTMLElement>(`#${link.dataset.pane} a[data-pane="${link.dataset.pane}"]`)?.focus();
    });
  // An anchor inside a hidden pane brings its pane forward.
  addEventListener('hashchange', () => {
    const pane = document.getElementById(location.hash.slice(1))?.closest('.pane');
    if (pane) show(pane.id);
  });
  panes.dataset.side = 'periksa';
  const named = document.getElementById(location.hash.slice(1))?.closest('.pane')?.id;
  show(named ?? 'naskah');
  return show;
}
