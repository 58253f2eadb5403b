import fc from 'fast-check'

const surrogates = { first: 0xd800, count: 0x800 }

/**
 * Any character of Unicode, as fast-check's unit `binary` gives them: that one keeps a table of all
 * million in memory, which is 100 MB in each process that ever asks for it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff - surrogates.count })
  .map(characterAt, indexOf)

function characterAt(index: number): string {
  return String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count)
}

/** The way back, by which fast-check shrinks examples. */
function indexOf(text: unknown): number {
  const [point, ...rest] =
    typeof text === 'string' ? Array.from(text, (it) => it.codePointAt(0)) : []
  if (point === undefined || rest.length > 0 || !String(text).isWellFormed()) {
    throw new Error('not one character')
  }
  return point < surrogates.first ? point : point - surrogates.count
}
