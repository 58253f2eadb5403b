/** After that, whatever still waits for an answer waits in vain: a runner kills after ten seconds. */
const longestDelay = 5000

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Keeps this process from ending by SIGINT and SIGTERM until the work is done, which is told of it. Then,
 * or with a second signal, or when the work does not end, the process ends as it would have at once.
 */
export async function uninterrupted<T>(
  work: (interruption: AbortSignal) => Promise<T>,
): Promise<T> {
  const interruption = new AbortController()
  let caught: NodeJS.Signals | null = null

  function die(signal: NodeJS.Signals): void {
    for (const each of signals) process.off(each, onSignal)
    process.kill(process.pid, signal)
  }
  function onSignal(signal: NodeJS.Signals): void {
    if (caught !== null) {
      die(signal)
      return
    }
    caught = signal
    interruption.abort()
    setTimeout(die, longestDelay, signal).unref()
  }

  for (const each of signals) process.on(each, onSignal)
  try {
    const done = await work(interruption.signal)
    if (caught !== null) say(caught, 'A move had begun, so it was completed first.')
    return done
  } catch (error) {
    if (caught !== null) say(caught, error instanceof Error ? error.message : String(error))
    throw error
  } finally {
    for (const each of signals) process.off(each, onSignal)
    if (caught !== null) die(caught)
  }
}

/** Nobody is left to report it otherwise. */
function say(signal: NodeJS.Signals, message: string): void {
  process.stderr.write(`stagegate: ended by ${signal}. ${message}\n`)
}
