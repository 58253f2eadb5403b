import type { Command } from '../commands/command.ts'
import { unpainted } from '../report/text/paint.ts'
import type { CliContext } from './context.ts'
import { jsonText } from './json.ts'

/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
export function tell<Outcome>(
  command: Pick<Command<never, Outcome>, 'text' | 'data' | 'isListing' | 'asides'>,
  outcome: Outcome,
  json: boolean,
  { out, err, paint }: Pick<CliContext, 'out' | 'err' | 'paint'>,
): void {
  const lines = command.text(outcome, json ? unpainted : paint, 'laptop').join('\n')
  if (json) {
    out(jsonText(command.data(outcome)))
    if (!command.isListing) err(lines)
  } else {
    out(lines)
  }
  for (const aside of command.asides?.(outcome) ?? []) err(aside)
}
