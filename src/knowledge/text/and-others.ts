/** A noun without the 等 or など behind it. */
export function withoutOthers(noun: string): string {
  if (noun.endsWith('等')) return noun.slice(0, -1);
  return noun.endsWith('など') ? noun.slice(0, -2) : noun;
}
