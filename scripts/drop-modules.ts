import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chunk, readChunks } from './bundle-chunks.ts'

/**
 * What packages load for what no run asks of them. undici: bodies that are forms, HTTP/2, which it speaks only if
 * told to, and SOCKS proxies, which are refused before. yaml: changes of a text that keep its form. Each would be
 * an error of its own where it were asked for.
 */
const unasked = [
  /\bextractBody = \(?(__webpack_require__\(\d+\))\.extractBody/,
  /\bconnectH2 = (__webpack_require__\(\d+\))/,
  /\bSocks5ProxyAgent = (__webpack_require__\(\d+\))/,
  /\bcstScalar = (__webpack_require__\(\d+\))/,
  /\bcstStringify = (__webpack_require__\(\d+\))/,
  /\bcstVisit = (__webpack_require__\(\d+\))/,
]

/** How webpack loads a module: at once, later, or as the namespace of a module of the other kind. */
const loaded =
  /__(?:webpack|nccwpck)_require__(?:\.t)?(?:\.bind)?\((?:__(?:webpack|nccwpck)_require__, ?)?(\d+)/g

/** Loads nothing where the files as webpack writes them load one of these. */
export function loadNothingUnasked(paths: readonly string[]): void {
  for (const load of unasked) {
    const path = paths.find((it) => load.test(readFileSync(it, 'utf8')))
    if (path === undefined) throw new Error(`no package loads this any more: ${load}`)
    const source = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      source.replace(load, (whole, call: string) => whole.replace(call, '{}')),
    )
  }
}

/** Takes out the modules that nothing names any more, and those that only they name. */
export function dropUnnamed(folder: string): void {
  const chunks = readChunks(folder)
  const start = readFileSync(join(folder, 'index.js'), 'utf8')
  const outside = chunks.map(({ source, from, to }) => source.slice(0, from) + source.slice(to))
  const texts = new Map(chunks.flatMap(({ modules }) => [...modules]))
  const living = new Set<string>()
  const look = (text: string) => {
    for (const [, id = ''] of text.matchAll(loaded)) {
      const found = texts.get(id)
      if (found === undefined || living.has(id)) continue
      living.add(id)
      look(found)
    }
  }
  for (const text of [start, ...outside]) look(text)
  for (const chunk of chunks) writeFileSync(chunk.path, withOnly(chunk, living))
}

function withOnly({ source, from, to, modules }: Chunk, living: ReadonlySet<string>): string {
  const kept = [...modules].filter(([id]) => living.has(id)).map(([, text]) => text)
  return `${source.slice(0, from)}{\n${kept.join(',\n')}\n}${source.slice(to)}`
}
