/**
 * Loaded into each worker before the runner. The runner answers the first worker that asks for its
 * configuration by sending it to all that have a suite by then: one that was about to ask drops what
 * it has not asked for yet, and then waits for ever, and jest with it. So what came early is kept.
 */
let early = null

process.on('message', (message) => {
  if (message?.type === 'jest-light-runner-worker-data') early = message
})

const send = process.send?.bind(process)
if (send !== undefined) {
  process.send = (message, ...more) => {
    if (message !== 'jest-light-runner-get-worker-data' || early === null) {
      return send(message, ...more)
    }
    process.nextTick(() => process.emit('message', early))
    return true
  }
}
