/** The script of the sidebar itself, as text: HtmlService has no file from which a worker could be started. */

/** Nothing of a page is there: this is the worker. */
export const isWorker = typeof document === 'undefined';

/** '' where the page does not tell it; then there are no workers. It is known only while the script begins. */
export const ownScript = isWorker ? '' : (document.currentScript?.textContent ?? '');
