/**
 * All matches of a pattern in a text, in order.
 *
 * String.matchAll does the same and copies the pattern first, which takes longer than most of these searches.
 *
 * @param pattern one with the flag g
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
