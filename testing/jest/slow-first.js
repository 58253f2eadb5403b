import sequencer from '@jest/test-sequencer'

const Sequencer = sequencer.default ?? sequencer

/** Slow suites start first, so that no core has to wait for them at the end. */
export default class SlowFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    const isSlow = ({ path }) => path.endsWith('.slow.test.ts')
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))]
  }
}
