import { visible } from '../core/text/untrusted-text.ts'
import { fitLines } from './text-limit.ts'
import { harmlessLines } from './workflow-commands.ts'

/** What Stagegate uses of `@actions/core`, which is passed in. */
export interface ActionsCore {
  info(message: string): void
  notice(message: string, properties: { title: string }): void
  warning(message: string, properties: { title: string }): void
  error(message: string, properties: { title: string }): void
  setSecret(secret: string): void
  setOutput(name: string, value: string): void
  /** Throws where the runner takes no state, or it cannot be written. */
  saveState(name: string, value: string): void
  readonly summary: {
    emptyBuffer(): unknown
    addRaw(text: string): unknown
    write(options: { overwrite: boolean }): Promise<unknown>
  }
}

export type AnnotationLevel = 'notice' | 'warning' | 'error'
/** What an annotation is about; each has its share of those that GitHub shows. */
type AnnotationSubject = 'verdict' | 'gate' | 'other'

interface Annotation {
  readonly subject: AnnotationSubject
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
}

/** What the runner reads of a step: its log, annotations, outputs, summary. Takes untrusted text. */
export interface WorkflowLog {
  /** One or more lines. No line of it can be a command to the runner. */
  info(text: string): void
  /** An annotation, or a line of log where GitHub would drop it. */
  annotate(annotation: Annotation): void
  /** Whether they could be written; if not, an error says so. */
  setOutputs(outputs: Readonly<Record<string, string>>): boolean
  /** Keeps it for the action's post step. Throws where the runner keeps nothing. */
  saveState(name: string, value: string): void
  /** Cut at a line if it is too long; a summary that cannot be written is a warning. */
  setSummary(markdown: string): Promise<void>
}

/** GitHub shows ten annotations of a level for each step. */
const mostOfALevel = 10
const mostOfSubject: Record<AnnotationSubject, number> = {
  verdict: 1,
  gate: 8,
  other: mostOfALevel,
}

/** Bytes that a step's summary may have. */
const summaryLimit = 1024 * 1024

/** Masks the secrets before anything can be written, which is why they are asked for here. */
export function openWorkflowLog(core: ActionsCore, secrets: readonly string[]): WorkflowLog {
  const bySubject: Record<AnnotationSubject, number> = { verdict: 0, gate: 0, other: 0 }
  const byLevel: Record<AnnotationLevel, number> = { notice: 0, warning: 0, error: 0 }

  function info(text: string): void {
    core.info(harmlessLines(text))
  }

  function mask(secret: string): void {
    for (const part of new Set(secretParts(secret))) core.setSecret(part)
  }

  function annotate({ subject, level, title, message }: Annotation): void {
    // The last place of a level is kept for the verdict, however much comes before it.
    const places = subject === 'verdict' || bySubject.verdict > 0 ? mostOfALevel : mostOfALevel - 1
    if (bySubject[subject] >= mostOfSubject[subject] || byLevel[level] >= places) {
      info(`${level}: ${visible(title)}: ${message}`)
      return
    }
    bySubject[subject] += 1
    byLevel[level] += 1
    // The core package escapes line ends in an annotation, so it stays one command.
    core[level](harmlessLines(message), { title: visible(title) })
  }

  async function setSummary(markdown: string): Promise<void> {
    try {
      core.summary.emptyBuffer()
      core.summary.addRaw(
        fitLines({
          text: markdown,
          limit: summaryLimit,
          note: '_The rest does not fit into a job summary, which ends at 1 MiB._',
          measure: (text) => Buffer.byteLength(text),
        }),
      )
      await core.summary.write({ overwrite: true })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      annotate({
        subject: 'other',
        level: 'warning',
        title: 'No job summary',
        message: `Could not write the job summary: ${visible(reason)}. This does not change the verdict.`,
      })
    }
  }

  for (const secret of secrets) mask(secret)
  return {
    info,
    annotate,
    setOutputs(outputs) {
      try {
        for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
        return true
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        annotate({
          subject: 'other',
          level: 'error',
          title: 'No outputs',
          message: `The step's outputs could not be written: ${visible(reason)}. The log has the decision and what was done.`,
        })
        return false
      }
    },
    saveState: (name, value) => core.saveState(name, value),
    setSummary,
  }
}

/** The runner compares line by line, and an empty mask would be refused with a warning. */
export function secretParts(secret: string): readonly string[] {
  return [secret, ...secret.split(/\r\n|\r|\n/)].filter((part) => part.trim() !== '')
}
