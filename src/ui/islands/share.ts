/** Shows the two share buttons that need a script, and makes them work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy!);
    const label = button.querySelector('span')!;
    const before = label.textContent;
    label.textContent = button.dataset.done!;
    const status = button.parentElement?.querySelector('[data-copy-status]');
    if (status) status.textContent = button.dataset.done!;
    setTimeout(() => {
      label.textContent = before;
    }, 4000);
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
