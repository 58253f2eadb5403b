import type { WaitDisplay } from '../commands/waiting.ts'

const clearLine = '\r\u001b[K'

/** A line of a terminal that is written again and again, and is gone when the wait is over. */
export function inPlace(write: (text: string) => void): WaitDisplay {
  let shown = false
  return {
    show(what, seconds) {
      shown = true
      write(`${clearLine}waiting for ${what} (${seconds} s)`.slice(0, 120))
    },
    clear() {
      if (shown) write(clearLine)
      shown = false
    },
  }
}
