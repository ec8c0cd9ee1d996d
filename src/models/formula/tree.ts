/** A formula as a tree: what the grammar builds and the evaluation compiles. */
import type { Span } from './fault';

export type UnaryOperator = '-' | '+' | '%';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | Comparison;
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Tree = Span &
  (
    | { readonly kind: 'constant'; readonly value: number | string | boolean }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Tree }
    | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Tree; readonly right: Tree }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  );
