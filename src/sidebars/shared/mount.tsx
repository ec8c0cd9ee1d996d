/** Starts a sidebar: finds the user's language, sets the direction of the page, shows the screen. */
import { type ComponentType, render } from 'preact';
import { answerOrders } from './answering';
import type { Jobs } from './background';
import { isWorker } from './own-script';
import { type Reader, readerOf } from './reader';
import { server } from './server';

export interface ScreenProps {
  readonly reader: Reader;
}

/** `jobs` are the sidebar's long work; the same script runs as its worker, which only answers orders for them. */
export async function mount(Screen: ComponentType<ScreenProps>, jobs: Jobs = {}): Promise<void> {
  if (isWorker) {
    answerOrders(jobs);
    return;
  }
  // A sidebar that cannot ask for the language is still of use in that of the browser.
  const locale = await server('userLocale').catch(() => navigator.language);
  const reader = readerOf(locale);
  document.documentElement.lang = reader.language;
  document.documentElement.dir = reader.rightToLeft ? 'rtl' : 'ltr';
  render(<Screen reader={reader} />, document.getElementById('screen') as HTMLElement);
}
