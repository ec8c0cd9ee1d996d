/** Opens a dialog over everything else, and closes it at once: the next key is already for whatever had the keys before. */

/** Returns what closes it. `closed` is called when it has gone, however that happened. */
export function showModal(dialog: HTMLDialogElement, closed: (answer: string) => void): (answer?: string) => void {
  const cameFrom = document.activeElement;
  let isOpen = true;
  const close = (answer = ''): void => {
    if (!isOpen) return;
    isOpen = false;
    dialog.close();
    dialog.remove();
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
    closed(answer);
  };
  dialog.addEventListener('keydown', (event) => {
    // The sheet listens to keys on the window; none of the dialog's may reach it.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  // The other ways out: a key while nothing in it has the focus, a gesture, whatever the browser knows.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('close', () => close());
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
