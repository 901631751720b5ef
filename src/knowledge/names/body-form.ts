import type { NamedKind, NamedType } from './name-index.ts';

/**
 * How a text names what no registry knows: by the last word of a compound. A row says what a name that ends so is.
 * To teach a new one, add a row; longer endings come before shorter ones that end alike.
 */
export interface BodyForm {
  readonly ending: RegExp;
  readonly type: NamedType;
  readonly kind: NamedKind;
  /** How sure it is that the compound names one thing of this kind. */
  readonly confidence: number;
  /** How many letters must stand before the ending; a bare 委員会 names nothing. */
  readonly modifier: number;
  /** True where 等 belongs to the name: 事業者等 is the class, 協議会等 is the council and others. */
  readonly withEtc?: true;
}
