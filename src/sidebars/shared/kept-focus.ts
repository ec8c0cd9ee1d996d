/** Keeps the keyboard's place: where the focused control goes or is switched off for a while, the focus is not lost. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

type Control = HTMLElement & { readonly disabled?: boolean };

interface Place {
  readonly control: Control;
  readonly section: Element | null;
}

/** What belongs together, from the inside out. */
const SECTIONS = 'footer, details, section, main';
/** Who takes over from a control that is gone, the first choice first. */
const HEIRS = ['input:enabled', 'button.action:enabled', 'button:enabled', 'summary'];

/** For the element around all controls of a screen. */
export function useKeptFocus(screen: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = screen;
    if (!current) return undefined;
    let last: Place | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      last = { control: target as Control, section: (target as Control).closest(SECTIONS) };
    };
    const onBlur = ({ target }: FocusEvent) => {
      // Browsers tell of it while a control is just being removed: only afterwards is it known who has left.
      queueMicrotask(() => {
        const control = target as Control;
        if (last?.control === control && control.isConnected && !control.disabled) last = undefined;
      });
    };
    const changes = new MutationObserver(() => {
      if (!last || document.activeElement !== document.body) return;
      const { control, section } = last;
      const heir = () => HEIRS.map((kind) => section?.querySelector<HTMLElement>(kind)).find((found) => found);
      // One that is switched off gets it back when it is switched on; until then Tab goes on from its place.
      const next = control.isConnected ? control : heir();
      next?.focus({ preventScroll: true });
    });
    current.addEventListener('focusin', onFocus);
    current.addEventListener('focusout', onBlur);
    changes.observe(current, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => changes.disconnect();
  }, [screen]);
}
