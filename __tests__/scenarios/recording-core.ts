import type { ActionsCore } from '../../src/github/workflow-log.ts'

/** What a runner would have got from a step. */
export interface Recorded {
  readonly core: ActionsCore
  readonly outputs: Readonly<Record<string, string>>
  /** `level title: message`, in the order they came. */
  readonly annotations: readonly string[]
  readonly log: readonly string[]
  readonly masks: readonly string[]
  /** What was kept for the post step, by name. */
  readonly state: Readonly<Record<string, string>>
  /** The kinds of everything that was said, in order: `mask`, `log`, `error`, `output verdict`. */
  readonly order: readonly string[]
  summary(): string
}

/** Stands where `@actions/core` does. */
export function recordingCore(): Recorded {
  const outputs: Record<string, string> = {}
  const annotations: string[] = []
  const log: string[] = []
  const masks: string[] = []
  const order: string[] = []
  const state: Record<string, string> = {}
  let buffer = ''
  let written = ''
  const annotate =
    (level: string) =>
    (message: string, { title }: { title: string }): void => {
      order.push(level)
      annotations.push(`${level} ${title}: ${message}`)
    }
  return {
    outputs,
    annotations,
    log,
    masks,
    order,
    state,
    summary: () => written,
    core: {
      info(message) {
        order.push('log')
        log.push(message)
      },
      notice: annotate('notice'),
      warning: annotate('warning'),
      error: annotate('error'),
      setSecret(secret) {
        order.push('mask')
        masks.push(secret)
      },
      setOutput(name, value) {
        order.push(`output ${name}`)
        outputs[name] = value
      },
      saveState(name, value) {
        order.push(`state ${name}`)
        state[name] = value
      },
      summary: {
        emptyBuffer() {
          buffer = ''
        },
        addRaw(text) {
          buffer += text
        },
        async write() {
          order.push('summary')
          written = buffer
        },
      },
    },
  }
}
