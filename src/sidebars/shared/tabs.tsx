/** Pictures or tables of which one is shown; the arrow keys move between them. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
}

export function Tabs<Name extends string>({ label, names, chosen, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const order = Object.keys(names) as Name[];
  const move = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === 'rtl';
    const step = isMirrored ? -1 : 1;
    const place = order.indexOf(chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: place + step,
      ArrowLeft: place - step,
      Home: 0,
      End: order.length - 1,
    };
    const wanted = places[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const next = order[(wanted + order.length) % order.length] as Name;
    onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section>
      <div role="tablist" aria-label={label} class="tabs">
        {order.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
            onKeyDown={move}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </section>
  );
}
