import type { Target } from '../../core/model/model.ts'
import { workflowText } from '../../core/text/yaml-text.ts'

/** Inputs by their names, in the order in which they are shown. */
export type Inputs = Readonly<Record<string, string>>

/** The model and the target, as every command takes them. */
export function inputsFor(model: string, target: Target, more: Inputs = {}): Inputs {
  const where = target.kind === 'alias' ? { alias: target.alias } : { stage: target.stage }
  return { 'model-name': model, ...where, ...more }
}

/** A command as it can be pasted into a shell, in lines that end as a shell continues them. */
export function shellCommand(command: string, inputs: Inputs, width = 72): readonly string[] {
  const lines: string[] = []
  let line = `stagegate ${command}`
  for (const flag of flagsOf(inputs)) {
    if (`${line} ${flag}`.length > width && line !== '') {
      lines.push(`${line} \\`)
      line = `  ${flag}`
    } else line = `${line} ${flag}`
  }
  return [...lines, line]
}

/** The same inputs as flags, to be added to a command. */
export function flagsOf(inputs: Inputs): readonly string[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    if (value === 'true') return [`--${name}`]
    return linesOf(name, value).map(
      (each) => `--${name}${each.startsWith('-') ? '=' : ' '}${shellWord(each)}`,
    )
  })
}

/** Gates are given line by line, without what stands between them. */
function linesOf(name: string, value: string): readonly string[] {
  if (name !== 'gates') return [value]
  return value.split(/\r?\n/).filter((each) => !/^[ \t]*(?:#|$)/.test(each))
}

/** The same inputs as lines below `with:` in a workflow. */
export function workflowInputs(inputs: Inputs): readonly string[] {
  return Object.entries(inputs).map(([name, value]) => `${name}: ${workflowText(value)}`)
}

/** A word that a shell reads as this text and as nothing else. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
