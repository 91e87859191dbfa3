/** Calls `start` for each place of an island on the page, with the props that the server wrote there. */
export function mount<P>(name: string, start: (place: HTMLElement, props: P) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    start(place, JSON.parse(place.dataset.props ?? 'null') as P);
  }
}
