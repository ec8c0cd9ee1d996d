/** The little of React that the page itself calls; its declarations are not installed. */
declare module 'react' {
  export type ReactNode = unknown;
  export type ComponentType<Properties = object> = (properties: Properties) => ReactNode;
  export function createElement(
    type: string | ComponentType<never>,
    properties: Readonly<Record<string, unknown>> | null,
    ...children: readonly unknown[]
  ): ReactNode;
  export function useState<State>(initial: State): [State, (next: State) => void];
  export function useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
}
