import { readFileSync } from 'node:fs'
import { parse } from 'ini'
import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { profilesPath } from '../credentials/databricks-profiles.ts'
import type { Environment } from '../mlflow/settings.ts'

/** One section of `.databrickscfg`. */
export interface Profile {
  readonly name: string
  readonly fields: ReadonlyMap<string, string>
}

/**
 * The profile of that name, or the default one where `name` is null; null: there is no default one.
 *
 * @throws UsageError where there is no profile of that name, or the file cannot be read
 */
export function readProfile(env: Environment, name: string | null): Profile | null {
  const path = profilesPath(env)
  const text = path === null ? null : textOf(path, name)
  if (text === null) return null
  const sections = sectionsOf(text)
  const wanted = name ?? sections.get('__settings__')?.get('default_profile') ?? 'DEFAULT'
  const fields = sections.get(wanted)
  if (fields !== undefined) return { name: wanted, fields }
  if (name === null && wanted === 'DEFAULT') return null
  const names = [...sections.keys()].filter((it) => it !== '__settings__')
  const there =
    names.length === 0
      ? 'none'
      : names
          .slice(0, 10)
          .map((it) => `'${visible(it, 60)}'`)
          .join(', ')
  throw new UsageError(
    `There is no profile '${visible(wanted, 60)}' in ${visible(path ?? '', 300)}. Profiles there: ${there}.`,
  )
}

function textOf(path: string, name: string | null): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (name === null && isMissing(cause)) return null
    throw new UsageError(
      `${visible(path, 300)} cannot be read${name === null ? '' : `, and the profile '${visible(name, 60)}' is named`}. It is the file with the profiles of Databricks; DATABRICKS_CONFIG_FILE names another one.`,
      { cause },
    )
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Databricks' own clients take every value as text, and a name with dots as one name. */
function sectionsOf(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  // The library would take a dot in a section's name for a section in a section.
  const named = text.replace(/^[ \t]*\[([^\]\r\n]+)\]/gm, (_, name: string) => {
    return `[${name.replaceAll('.', '\\.')}]`
  })
  // And it would end a value at what begins a comment elsewhere.
  const escaped = named.replace(/^(?![ \t]*[;#[]).*$/gm, (line) => line.replace(/[\\;#]/g, '\\$&'))
  const sections = new Map<string, ReadonlyMap<string, string>>()
  for (const [name, fields] of Object.entries(parse(escaped))) {
    if (typeof fields !== 'object' || fields === null) continue
    const texts = Object.entries(fields).filter(
      (it): it is [string, string] => typeof it[1] === 'string',
    )
    sections.set(name, new Map(texts.map(([key, value]) => [key.toLowerCase(), value])))
  }
  return sections
}
