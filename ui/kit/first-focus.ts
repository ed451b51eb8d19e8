/**
 * As a `ref` on what a dialog begins with. The browser looks for the attribute when it opens a dialog, and takes the first button,
 * which closes it, where there is none; React's own `autoFocus` sets no attribute.
 */
export function firstFocus(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}
