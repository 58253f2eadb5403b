import { type Audit, hasMovesPastTheGates, type TargetAudit } from '../../core/audit/audit.ts'
import { isPastTheGates } from '../../core/audit/audit-finding.ts'
import type { ModelName } from '../../core/model/model.ts'
import {
  capitalized,
  commas,
  counted,
  listed,
  type Phrase,
  plain,
  say,
  versions,
} from '../phrase.ts'
import { targetName } from '../phrases/target-phrases.ts'
import { type Heading, type Line, labeled, line, lines, type Part, type Report } from '../report.ts'
import { findingSays, findingTodo } from './audit-phrases.ts'

/** Most findings of one target that a page shows: whoever may set tags can make thousands. */
const mostFindings = 50

/** Every target, who has it, and what was found. */
export function auditReport(audit: Audit, most = mostFindings): Report {
  return {
    heading: auditHeading(audit),
    parts: [
      ...audit.targets.flatMap((each) => targetParts(each, audit.model, most)),
      ...labeled(say`not checked`, notCheckedSays(audit)),
    ],
  }
}

const mostAliases = 10

/** null: there are no other aliases. */
function notCheckedSays({ notChecked }: Audit): Phrase | null {
  const [first] = notChecked
  if (first === undefined) return null
  const more = notChecked.length - mostAliases
  const shown = notChecked.slice(0, mostAliases).map((alias) => say`${alias}`)
  const names = more > 0 ? say`${commas(shown)} and ${more} more` : listed(shown)
  return notChecked.length === 1
    ? say`the alias ${names}, which has no record. Audit with this alias to check it`
    : say`the aliases ${names}, which have no record. Audit with one of these aliases to check it`
}

export function auditHeading(audit: Audit): Heading {
  const { model, targets } = audit
  const all = counted(targets.length, 'target')
  if (!hasMovesPastTheGates(audit)) {
    const sentence = say`every target of ${model} is where its records say`
    return { emoji: '✅', word: 'As recorded', tone: 'pass', sentence, because: all }
  }
  const failing = targets.flatMap(({ findings }) => findings.filter(isPastTheGates))
  const past = targets.filter(({ findings }) => findings.some(isPastTheGates)).length
  const sentence = failing.every(({ kind }) => kind.startsWith('artifacts-'))
    ? say`${model} does not serve what was promoted, as far as its artifacts show`
    : say`${model} was moved without passing the gates`
  return {
    ...{ emoji: '⛔', word: 'Past the gates', tone: 'fail' },
    sentence,
    because: say`${past} of ${all}`,
  }
}

function targetParts(audited: TargetAudit, model: ModelName, most: number): readonly Part[] {
  const { target, holders, findings } = audited
  const title = say`${capitalized(targetName(target))}: ${versions(holders)}`
  const more = findings.length - most
  const shown = findings.slice(0, most).map((finding, index): Line => {
    const todo = findingTodo(finding, model, audited)
    const next = findings[index + 1]
    const follows = next === undefined ? null : findingTodo(next, model, audited)
    // The same advice for several findings stands below the last of them.
    const isRepeated = todo !== null && follows !== null && plain(todo.says) === plain(follows.says)
    return line(findingSays(finding, target), {
      mark: isPastTheGates(finding) ? 'fail' : 'info',
      below:
        todo === null || isRepeated ? [] : [line(say`Next: ${todo.says}`, { paste: todo.paste })],
    })
  })
  return lines(
    title,
    [
      ...(findings.some(isPastTheGates) ? [] : [line(say`as recorded`, { mark: 'pass' })]),
      ...shown,
      ...(more > 0 ? [line(say`… and ${more} more`)] : []),
    ],
    { style: 'section' },
  )
}
