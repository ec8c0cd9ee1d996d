/** Starts a sidebar: finds the user's language, sets the direction of the page, shows the screen. */
import { type ComponentType, render } from 'preact';
import { type Reader, readerOf } from './reader';
import { server } from './server';

export interface ScreenProps {
  readonly reader: Reader;
}

export async function mount(Screen: ComponentType<ScreenProps>): Promise<void> {
  // A sidebar that cannot ask for the language is still of use in that of the browser.
  const locale = await server('userLocale').catch(() => navigator.language);
  const reader = readerOf(locale);
  document.documentElement.lang = reader.language;
  document.documentElement.dir = reader.rightToLeft ? 'rtl' : 'ltr';
  render(<Screen reader={reader} />, document.getElementById('screen') as HTMLElement);
}
