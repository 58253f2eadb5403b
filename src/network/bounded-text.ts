/**
 * The text of an answer of at most so many bytes, in UTF-8; null: it is longer, and the rest was not
 * read. What stops reading destroys the stream, and with it the connection.
 */
export async function boundedText(
  body: AsyncIterable<Uint8Array> | null,
  mostBytes: number,
): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > mostBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
