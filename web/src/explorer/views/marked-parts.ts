interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut where its matches (UTF-16 units, ascending) begin and end. */
export function markedParts(
  text: string,
  matches: readonly { readonly start: number; readonly end: number }[],
): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
