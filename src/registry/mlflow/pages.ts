import type * as z from 'zod/mini'
import { RegistryError } from '../../core/errors/errors.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'

/** Pages of one listing: 400 times 25,000 logged values, or 1,000 versions. */
const mostPages = 400
/** Characters of all pages together: four times the longest answer. */
const mostCharacters = 256 * 1024 * 1024

/**
 * Every page of a listing, in order. A token that comes twice would go round for ever, and so would
 * new ones without end: both are errors.
 */
export async function allPages<Page extends { readonly next_page_token: string | null }>(
  client: Client,
  call: Call,
  schema: z.ZodMiniType<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = []
  const seen = new Set<string>()
  let characters = 0
  let next: Call = call
  const endless = (what: string) =>
    new RegistryError(
      `${shownCall(client.connection, call)}: the listing has more than ${what}, and no more are read. What was read is not used. Is this an MLflow server?`,
    )
  for (;;) {
    const finding = await client.read(next, schema)
    if (finding.kind === 'missing') {
      if (pages.length === 0) return pages
      throw new RegistryError(
        `${shownCall(client.connection, next)}: the listing ended in the middle, after page ${pages.length}. What was read is not used.`,
      )
    }
    pages.push(finding.value)
    const token = finding.value.next_page_token
    if (token === null) return pages
    characters += finding.length
    if (pages.length >= mostPages) throw endless(`${mostPages} pages`)
    if (characters > mostCharacters) throw endless(`${mostCharacters / 1024 / 1024} MB`)
    if (seen.has(token)) {
      throw new RegistryError(
        `${shownCall(client.connection, call)}: page ${pages.length} names a next page that was already read, so the listing never ends. What was read is not used.`,
      )
    }
    seen.add(token)
    next = { ...call, query: { ...call.query, page_token: token } }
  }
}
