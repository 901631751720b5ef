/** Long enough that writing costs little a call, short enough that nothing piles up. */
const CHUNK_LENGTH = 32_768;

/** The same text in fewer pieces; the next piece is asked for only when the reader wants more. */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
