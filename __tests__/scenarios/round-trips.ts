import { setImmediate as turn } from 'node:timers/promises'
import type { Dispatcher } from 'undici'

/** As long as nothing more is asked for, everything that was asked waits for an answer. */
const quiet = 40

/** Counts how many requests are sent after one another at least, however fast a server is. */
export interface RoundTrips {
  /** Holds requests back until no more are sent, and then lets all of them go at once. */
  readonly hold: Dispatcher.DispatcherComposeInterceptor
  readonly count: () => number
}

export function countRoundTrips(): RoundTrips {
  let count = 0
  let held: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined

  async function letGo(): Promise<void> {
    // After a pause of the whole process, what is due comes before it is counted.
    for (let turns = 0; turns < 20; turns += 1) await turn()
    const together = held
    held = []
    count += 1
    for (const go of together) go()
  }

  return {
    count: () => count,
    hold: (dispatch) => (options, handler) => {
      held.push(() => dispatch(options, handler))
      clearTimeout(timer)
      timer = setTimeout(letGo, quiet)
      return true
    },
  }
}
