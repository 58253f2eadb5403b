import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** Headers for a gateway in front of MLflow. Each value may be a secret. */
export type TrackingHeaders = ReadonlyMap<string, string>

/** What the connection itself decides, or another setting does. */
const reserved: Readonly<Record<string, string>> = {
  'x-mlflow-workspace': 'set MLFLOW_WORKSPACE instead',
  ...Object.fromEntries(
    [
      ...['accept', 'accept-encoding', 'connection', 'content-length', 'content-type', 'expect'],
      ...['host', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
    ].map((name) => [name, 'Stagegate sets it itself']),
  ),
}

/**
 * Lines `Name: value`; empty lines do not count.
 *
 * @throws UsageError which never shows a value
 */
export function readTrackingHeaders(text: string): TrackingHeaders {
  const headers = new Map<string, string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const wrong = (why: string) =>
      new UsageError((input) => `Line ${index + 1} of ${input('tracking-headers')} ${why}`)
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    if (colon < 0 || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
      throw wrong('is not a header. Write `Name: value`, one a line.')
    }
    const value = line.slice(colon + 1).trim()
    if (value === '') {
      throw wrong(
        `gives the header ${visible(name)} no value. Check that the secret exists and that its name is right.`,
      )
    }
    if (!/^[\t\x20-\x7e]+$/.test(value)) {
      throw wrong(
        `gives the header ${visible(name)} a value with a character that a header cannot have.`,
      )
    }
    const why = reserved[name.toLowerCase()]
    if (why !== undefined) throw wrong(`gives the header ${visible(name)}: ${why}.`)
    if (headers.has(name.toLowerCase())) throw wrong(`gives the header ${visible(name)} again.`)
    headers.set(name.toLowerCase(), value)
  }
  return headers
}

/** The same as lines. */
export function headerLines(headers: TrackingHeaders): string {
  return [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')
}

/** Texts that must never be shown, however the lines are written. */
export function secretsInHeaders(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.slice(line.indexOf(':') + 1).trim())
    .flatMap((value) => [value, value.replace(/^(?:basic|bearer|token|apikey) +/i, '')])
    .filter((value) => value !== '')
}
