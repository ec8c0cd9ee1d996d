/** Starts a sidebar: finds the user's language, sets the direction of the page, shows the screen. */
import { type ComponentType, render } from 'preact';
import { type Words, wordsFor } from '../../messages/catalogue';
import { type Language, languageOf } from '../../messages/language';
import { server } from './server';

export interface ScreenProps {
  readonly words: Words;
  readonly language: Language;
}

export async function mount(Screen: ComponentType<ScreenProps>): Promise<void> {
  // A sidebar that cannot ask for the language is still of use in that of the browser.
  const locale = await server('userLocale').catch(() => navigator.language);
  const words = wordsFor(locale);
  document.documentElement.lang = languageOf(locale);
  document.documentElement.dir = words.rightToLeft ? 'rtl' : 'ltr';
  render(<Screen words={words} language={languageOf(locale)} />, document.getElementById('screen') as HTMLElement);
}
