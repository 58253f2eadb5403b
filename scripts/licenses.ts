import { readFileSync, writeFileSync } from 'node:fs'

/**
 * ncc repeats the text of a license for each package. Puts the names of those with the same text above it, each on a
 * line of its own. `path`: the file that ncc wrote.
 */
export function shareLicenses(path: string): void {
  const packages = new Map<string, string[]>()
  const written = readFileSync(path, 'utf8')
  const beginnings = [...written.matchAll(/^((?:@[a-z0-9-]+\/)?[a-z0-9.-]+)\n(?=\S+\n)/gm)]
  for (const [at, beginning] of beginnings.entries()) {
    const [{ length }, name = ''] = beginning
    const text = written.slice(beginning.index + length, beginnings[at + 1]?.index).trim()
    packages.set(text, [...(packages.get(text) ?? []), name])
  }
  const all = [...packages].map(([text, names]) => `${names.join('\n')}\n${text}\n`)
  writeFileSync(path, all.join('\n'))
}
