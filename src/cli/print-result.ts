import type { Command } from '../commands/command.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { FileAnnotation } from '../report/policy-test/policy-test-annotations.ts'
import { unpainted } from '../report/text/paint.ts'
import type { CliContext } from './context.ts'
import { jsonText } from './json.ts'

/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
export function tell<Outcome>(
  command: Pick<Command<never, Outcome>, 'text' | 'data' | 'isListing' | 'asides' | 'annotations'>,
  outcome: Outcome,
  json: boolean,
  { out, err, paint, toRunner }: Pick<CliContext, 'out' | 'err' | 'paint' | 'toRunner'>,
): void {
  const lines = command.text(outcome, json ? unpainted : paint, 'laptop').join('\n')
  if (json) {
    out(jsonText(command.data(outcome)))
    if (!command.isListing) err(lines)
  } else {
    out(lines)
  }
  for (const each of command.annotations?.(outcome) ?? []) toRunner?.(runnerCommand(each))
  for (const aside of command.asides?.(outcome) ?? []) err(aside)
}

/** An annotation as the runner reads it. */
function runnerCommand({ level, file, line, message }: FileAnnotation): string {
  const place = line === null ? '' : `,line=${line}`
  return `::${level} file=${property(visible(file, 400))}${place},title=Stagegate::${escaped(visible(message, 1000))}`
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
