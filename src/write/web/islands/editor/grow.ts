/** Lets a text field grow with its text and keeps it to one paragraph: Enter moves on instead of breaking the line. */
export function startGrowing(field: HTMLTextAreaElement, next: () => void): () => void {
  const fit = () => {
    field.rows = 1;
    const line = Number.parseFloat(getComputedStyle(field).lineHeight) || 24;
    field.rows = Math.max(1, Math.round(field.scrollHeight / line));
  };
  field.addEventListener('input', fit);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    next();
  });
  addEventListener('resize', fit);
  fit();
  return fit;
}
