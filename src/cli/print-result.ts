import { type Paint, unpainted } from '../report/promotion/text.ts'
import type { CliContext } from './context.ts'
import { jsonText } from './json.ts'

/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
export function tell(
  around: CliContext,
  json: boolean,
  data: unknown,
  linesIn: (paint: Paint) => readonly string[],
): void {
  if (json) {
    around.out(jsonText(data))
    around.err(linesIn(unpainted).join('\n'))
  } else {
    around.out(linesIn(around.paint).join('\n'))
  }
}
