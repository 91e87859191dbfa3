/** Lights one claim in sources, fact list and ledger at once; the editor's own text is lit by `light`. Press again to put it out. */
export function startHighlight(root: ParentNode, light: (claim: number | null) => void): { relight(): void } {
  let lit: number | null = null;
  const paint = () => {
    for (const one of root.querySelectorAll<HTMLElement>('[data-claims]')) {
      if (one.closest('.ProseMirror')) continue;
      one.classList.toggle('on', lit !== null && one.dataset.claims!.split(' ').includes(String(lit)));
    }
  };
  const choose = (claim: number, from: Element) => {
    lit = lit === claim ? null : claim;
    paint();
    light(lit);
    if (lit === null) return;
    for (const pane of root.querySelectorAll('.pane')) {
      if (pane.contains(from)) continue;
      const target = [...pane.querySelectorAll('.on')].find((one) => (one as HTMLElement).offsetParent !== null);
      target?.scrollIntoView({ block: 'nearest' });
    }
  };
  root.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-claim], mark[data-claims]');
    const claim = Number(pressed?.dataset.claim || pressed?.dataset.claims?.split(' ')[0]);
    if (!pressed || !claim) return;
    event.preventDefault();
    choose(claim, pressed);
  });
  return { relight: paint };
}
