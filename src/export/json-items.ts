/** The items of a JSON array, one a line, without its brackets. */
export async function* jsonItems<Item>(
  batches: AsyncIterable<readonly Item[]>,
  toJson: (item: Item) => object,
): AsyncGenerator<string, void> {
  let separator = '\n';
  for await (const items of batches) {
    if (items.length === 0) continue;
    yield separator + items.map((item) => JSON.stringify(toJson(item))).join(',\n');
    separator = ',\n';
  }
}
