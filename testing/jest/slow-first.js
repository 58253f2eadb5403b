import sequencer from '@jest/test-sequencer'

const Sequencer = sequencer.default ?? sequencer

/** What takes long begins first, so that no core is left to wait for it at the end. */
export default class SlowFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    const isSlow = ({ path }) => path.endsWith('.slow.test.ts')
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))]
  }
}
