import { describe, expect, test } from '@jest/globals'
import { refusalOf } from './reading.ts'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('a file that is nested too deeply is refused', () => {
  test.each([
    ['[', '['.repeat(100_000)],
    ['[]', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['{a: ', '{a: '.repeat(50_000)],
    ['[, each on a line', '[\n'.repeat(100_000)],
    ['- ', '- '.repeat(100_000)],
    ['? ', '? '.repeat(100_000)],
    ['a: ', 'a: '.repeat(80_000)],
    ['- [', '- ['.repeat(80_000)],
    ['lines, each further in', lines(700, (index) => `${' '.repeat(index)}a:`)],
  ])('%s', (_name, text) => {
    expect(refusalOf(`version: 1\nmodels: ${text}`).message).toContain('nested too deeply')
    expect(refusalOf(text).message).toContain('nested too deeply')
  })
})

describe('YAML aliases that expand too much are refused', () => {
  test('in a nested bomb', () => {
    const bomb = lines(9, (level) => {
      const inner = level === 0 ? 'lol' : `*a${level - 1}`
      return `a${level}: &a${level} [${Array(9).fill(inner).join(', ')}]`
    })
    const { message } = refusalOf(`version: 1\n${bomb}\nmodels: {}`)
    expect(message).toContain(
      'a policy can have at most 100000 values, with its YAML aliases expanded',
    )
  })

  test('in a wide list', () => {
    const gates = Array(2000).fill('a >= 1').join(', ')
    const text = `version: 1\ndefaults: {gates: &g [${gates}]}\nmodels:\n${lines(1000, (index) => `  m${index}: {gates: *g}`)}`
    expect(refusalOf(text).message).toContain('at most 100000 values')
  })

  test('in a cycle', () => {
    expect(refusalOf('version: 1\nmodels: &a {m: *a}')).toMatchObject({ at: '2:16' })
  })
})

describe('a file with too much of one thing is refused', () => {
  test.each([
    ['text', 'x'.repeat(300_000), '256 kB'],
    ['words', 'a: 1\n'.repeat(50_000), 'words and signs'],
    ['documents', '---\n'.repeat(60_000), 'words and signs'],
    ['brackets that close nothing', ']'.repeat(200_000), 'words and signs'],
    ['commas', `[${'1,'.repeat(100_000)}]`, 'words and signs'],
    [
      'models',
      `version: 1\nmodels:\n${lines(1001, (index) => `  m${index}: {gates: a >= 1}`)}`,
      'at most 1000 models',
    ],
    [
      'windows',
      `version: 1\nmodels: {m: {gates: a >= 1, freeze: [${Array(51).fill('Fri 16:00 - Mon 08:00 UTC').join(', ')}]}}`,
      'at most 50 windows',
    ],
    [
      'gates by braces',
      `version: 1\nmodels: {m: {gates: ["${Array(50).fill('{a,b,c,d,e,f,g}{a,b,c,d,e,f,g}{a,b,c,d,e,f,g,h,i,j} >= 1').join('","')}"]}}`,
      'at most 20000 gates',
    ],
    [
      'gates by defaults',
      `version: 1\ndefaults: {gates: ["{a,b,c,d,e,f,g}{a,b,c,d,e,f,g}{a,b,c,d,e,f,g,h,i,j} >= 1"]}\nmodels:\n${lines(50, (index) => `  m${index}: {}`)}`,
      'the defaults count once for each model',
    ],
  ])('%s', (_name, text, said) => {
    expect(refusalOf(text).message).toContain(said)
  })

  test('many different keys are compared in linear time', () => {
    const text = lines(7000, (index) => `key${index}: 1`)
    expect(refusalOf(text).message).toContain('"version" is missing')
  })

  test('an error message is short, whatever the line is', () => {
    expect(
      refusalOf(`version: 1\nmodels: {m: {${'x'.repeat(100_000)}: 1}}`).message.length,
    ).toBeLessThan(1000)
  })
})

test('a hostile name in an error is visible, and is not a workflow command', () => {
  const { message } = refusalOf('::error::x: 1\n"\\u202e\\u0000": 2')
  expect(message).not.toMatch(/^::/m)
  expect(message).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
})
