import { type Audit, hasMovesPastTheGates, type TargetAudit } from '../../core/audit/audit.ts'
import { isPastTheGates } from '../../core/audit/audit-finding.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { targetName } from '../phrases/words.ts'
import type { Paint } from '../promotion/text.ts'
import { wrapped } from '../text/wrapped.ts'
import { findingSays, findingTodo, findingWord } from './audit-words.ts'

const quote = (text: string) => visible(text, 100)
const width = 80

/** Every target, who holds it, and what was found, in lines of 80 columns. */
export function auditText(audit: Audit, paint: Paint): readonly string[] {
  return [
    heading(audit, paint),
    ...audit.targets.flatMap((each) => ['', ...targetLines(each, paint)]),
  ]
}

function heading(audit: Audit, paint: Paint): string {
  const { targets } = audit
  const model = visible(audit.model, 100)
  const past = targets.filter(({ findings }) => findings.some(isPastTheGates)).length
  const all = targets.length === 1 ? '1 target' : `${targets.length} targets`
  return hasMovesPastTheGates(audit)
    ? `${paint('PAST THE GATES', 'fail')}  ${paint(`${model}: ${past} of ${all}`, 'strong')}`
    : `${paint('AS RECORDED', 'pass')}  ${paint(`${model}: ${all}`, 'strong')}`
}

function targetLines({ target, holders, findings }: TargetAudit, paint: Paint): readonly string[] {
  const versions = holders.length === 1 ? 'version' : 'versions'
  const who = holders.length === 0 ? 'no version' : `${versions} ${holders.join(' and ')}`
  const told = findings.some(isPastTheGates) ? '' : ', as recorded'
  return [
    paint(`${targetName(target, quote)}: ${who}${told}`, 'strong'),
    ...findings.flatMap((finding, index) => {
      const word = findingWord(finding)
      const says = `${findingSays(finding, target, quote)}.`
      const next = findings[index + 1]
      const todo = findingTodo(finding, target, quote)
      // The same advice for several findings stands below the last of them.
      const isRepeated = next !== undefined && findingTodo(next, target, quote) === todo
      const [first = '', ...more] = wrapped(`${word}: ${says}`, width - 2)
      return [
        `  ${paint(first.slice(0, word.length), isPastTheGates(finding) ? 'fail' : 'info')}${first.slice(word.length)}`,
        ...more.map((line) => `  ${line}`),
        ...(todo === null || isRepeated
          ? []
          : wrapped(todo, width - 4).map((line) => `    ${line}`)),
      ]
    }),
  ]
}
