/** The items of a JSON array, one a line, without its brackets. */
export async function* jsonItems<Item>(
  items: AsyncIterable<Item>,
  toJson: (item: Item) => object,
): AsyncGenerator<string, void> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(toJson(item));
    separator = ',\n';
  }
}
