import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  absolute,
  add,
  canonicalText,
  compare,
  divideByCount,
  type Exact,
  exactOf,
  isZero,
  multiply,
  parseExact,
  percentOf,
  shown,
  subtract,
} from '../../../src/core/arithmetic/exact.ts'

function number(text: string): Exact {
  const exact = parseExact(text)
  if (exact === null) throw new Error(`${text} is no number`)
  return exact
}

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true })
const decimals = fc.oneof(
  doubles.map(exactOf),
  fc.integer({ min: -50, max: 50 }).map(exactOf),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -40, max: 40 }))
    .map(([digits, exponent]) => number(`${digits}e${exponent}`)),
)
const rationals = fc
  .tuple(decimals, fc.integer({ min: 1, max: 3000 }))
  .map(([value, count]) => divideByCount(value, count))

describe('reading decimal text', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.000e5', '0'],
    ['0e999999999', '0'],
    ['0.90', '0.9'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+5', '5'],
    ['007', '7'],
    ['1e3', '1000'],
    ['1E+3', '1000'],
    ['-1.50e-7', '-1.5e-7'],
    ['0.0000001', '1e-7'],
    ['0.000001', '0.000001'],
    ['100000000000000000000', '100000000000000000000'],
    ['1000000000000000000000', '1e+21'],
    ['0.1000000000000000000000000000000000001', '0.1000000000000000000000000000000000001'],
    ['5e-324', '5e-324'],
    ['1.7976931348623157e308', '1.7976931348623157e+308'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalText(number(text))).toBe(canonical)
  })

  test.each([
    '',
    ' ',
    '1 ',
    '.',
    '-',
    'e5',
    '1e',
    '1e+',
    '1.2.3',
    '1,5',
    '1_000',
    '0x10',
    '5n',
    'NaN',
    'nan',
    'Infinity',
    '-inf',
    '1e309',
    '-1e309',
    '1e-400',
    '١',
    '1\n',
    '--1',
  ])('%j is not a number', (text) => {
    expect(parseExact(text)).toBeNull()
  })

  test('a huge exponent is refused without computing the number', () => {
    for (const text of ['1e999999999', '1e-999999999', `1e${'9'.repeat(100_000)}`]) {
      expect(parseExact(text)).toBeNull()
    }
  })

  test('every digit of a long number is kept', () => {
    const long = `0.${'0'.repeat(200)}${'12'.repeat(20_000)}`
    expect(compare(number(long), number(`${long}1`))).toBe(-1)
    expect(compare(number(long), number(`${long}000`))).toBe(0)
  })

  test('a number that is not finite has no exact value', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => exactOf(value)).toThrow(RangeError)
    }
  })

  test('a double has the value of its shortest decimal text', () => {
    expect(exactOf(0.1)).toEqual(divideByCount(exactOf(1), 10))
    expect(add(exactOf(0.1), exactOf(0.2))).toEqual(exactOf(0.3))
    expect(add(exactOf(0.9), exactOf(0.05))).toEqual(exactOf(0.95))
  })
})

describe('arithmetic is exact', () => {
  test('a mean of three values is exact', () => {
    const sum = add(add(exactOf(0.1), exactOf(0.2)), exactOf(0.2))
    const mean = divideByCount(sum, 3)
    expect(canonicalText(mean)).toBe('1/6')
    expect(canonicalText(multiply(mean, exactOf(6)))).toBe('1')
    expect(canonicalText(divideByCount(exactOf(2e25), 3))).toBe('20000000000000000000000000/3')
    expect(canonicalText(divideByCount(exactOf(-2), 7000))).toBe('-1/3500')
  })

  test('a percentage is taken of the absolute value', () => {
    expect(canonicalText(percentOf(exactOf(5), exactOf(-0.4)))).toBe('0.02')
    expect(canonicalText(percentOf(exactOf(0.5), exactOf(0.92)))).toBe('0.0046')
    expect(isZero(percentOf(exactOf(5), exactOf(0)))).toBe(true)
  })

  test.each([0, -1, 1.5, Number.NaN, 2 ** 60])('%d is not a count to divide by', (count) => {
    expect(() => divideByCount(exactOf(1), count)).toThrow(RangeError)
  })

  test('property: the laws of a field are true to the last digit', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(a, b)).toEqual(multiply(b, a))
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(add(subtract(a, b), b)).toEqual(a)
        expect(isZero(subtract(a, a))).toBe(true)
      }),
    )
  })

  test('property: dividing by a count and multiplying with it gives the same number', () => {
    fc.assert(
      fc.property(rationals, fc.integer({ min: 1, max: 1_000_000 }), (a, count) => {
        expect(multiply(divideByCount(a, count), exactOf(count))).toEqual(a)
      }),
    )
  })

  test('property: the order is total, and agrees with subtraction and equality', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(compare(a, b)).toBe(0 - compare(b, a) || 0)
        expect(compare(a, b) === 0).toBe(canonicalText(a) === canonicalText(b))
        expect(compare(a, b)).toBe(compare(subtract(a, b), exactOf(0)))
        expect(compare(absolute(a), exactOf(0))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('property: the order of doubles stays the same, and so do sums and products of integers', () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        expect(compare(exactOf(a), exactOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
    const whole = fc.integer({ min: -90_000_000, max: 90_000_000 })
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(add(exactOf(a), exactOf(b))).toEqual(exactOf(a + b))
        expect(multiply(exactOf(a), exactOf(b))).toEqual(exactOf(a * b))
      }),
    )
  })
})

describe('canonical text', () => {
  test('reads back as the same number', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(number(canonicalText(value))).toEqual(value)
      }),
    )
  })

  test('of a double is the text that JavaScript writes', () => {
    fc.assert(
      fc.property(doubles, (value) => {
        expect(canonicalText(exactOf(value))).toBe(String(value))
      }),
    )
  })

  test('of a fraction is in lowest terms', () => {
    fc.assert(
      fc.property(rationals, (value) => {
        const [numerator, denominator] = canonicalText(value).split('/')
        if (numerator === undefined || denominator === undefined) return
        const back = multiply(value, wholeNumber(denominator))
        expect(canonicalText(back)).toBe(canonicalText(wholeNumber(numerator)))
        expect(gcd(BigInt(numerator), BigInt(denominator))).toBe(1n)
      }),
    )
  })
})

describe('numbers for people', () => {
  test.each<[string[], string[]]>([
    [['36.7412'], ['36.74']],
    [['0.928'], ['0.928']],
    [['0.92800'], ['0.928']],
    [
      ['75', '75.0004'],
      ['75', '75.0004'],
    ],
    [
      ['75.00041', '75'],
      ['75.0004', '75'],
    ],
    [
      ['0.9283456', '36.7'],
      ['0.9283', '36.7'],
    ],
    [
      ['0.92834', '0.92836'],
      ['0.9283', '0.9284'],
    ],
    [
      ['0.928341', '0.928344'],
      ['0.928341', '0.928344'],
    ],
    [
      ['1', '1.0'],
      ['1', '1'],
    ],
    [['0.99999'], ['1']],
    [['-0.00012345'], ['-0.0001235']],
    [['0.000012345'], ['1.235e-5']],
    [['0.000099999'], ['0.0001']],
    [['123456.7'], ['123457']],
    [['999999999999999.6'], ['1e+15']],
    [['999999999999999.4'], ['999999999999999']],
    [['1234567890123456'], ['1.235e+15']],
    [['0'], ['0']],
    [[], []],
  ])('%j looks like %j', (values, texts) => {
    expect(shown(values.map(number))).toEqual(texts)
  })

  test('a third is rounded, but has enough digits to differ from its neighbor', () => {
    const third = divideByCount(exactOf(1), 3)
    expect(shown([third])).toEqual(['0.3333'])
    expect(shown([third, number('0.3333333')])).toEqual(['0.33333333', '0.3333333'])
  })

  test('a tiny difference between two huge numbers is shown', () => {
    const huge = number('1e300')
    const more = add(huge, number('1e-300'))
    const [a, b] = shown([huge, more])
    expect(a).toBe('1e+300')
    expect(b).toBe(`1.${'0'.repeat(599)}1e+300`)
  })

  test('property: the shown texts have the order of the numbers', () => {
    const near = fc
      .tuple(rationals, fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 4 }), fc.nat(25))
      .map(([base, steps, places]) => [
        base,
        ...steps.map((step) => add(base, number(`${step}e-${places}`))),
      ])
    fc.assert(
      fc.property(
        fc.oneof(near, fc.array(rationals, { maxLength: 6 })),
        fc.integer({ min: 1, max: 6 }),
        (values, least) => {
          const texts = shown(values, least)
          fc.pre(texts.every(readable))
          for (const [i, a] of values.entries()) {
            for (const [j, b] of values.entries()) {
              const order = compare(number(texts[i] ?? ''), number(texts[j] ?? ''))
              expect(order).toBe(compare(a, b))
              expect(texts[i] === texts[j]).toBe(order === 0)
            }
          }
        },
      ),
    )
  })

  test('property: a shown text differs by at most half of its last digit', () => {
    fc.assert(
      fc.property(rationals, (value) => {
        const [text = ''] = shown([value])
        fc.pre(!isZero(value) && readable(text))
        const off = absolute(subtract(number(text), value))
        // Four significant digits: at most five ten-thousandths of the value itself.
        expect(compare(off, percentOf(number('0.05'), value))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('an invalid number of digits is refused', () => {
    expect(() => shown([exactOf(1)], 0)).toThrow(RangeError)
  })
})

/** A quotient of the smallest double is no double any more. */
function readable(text: string): boolean {
  return parseExact(text) !== null
}

function wholeNumber(text: string): Exact {
  // Digit by digit, as a numerator may be larger than any double.
  let value = exactOf(0)
  for (const digit of text.replace('-', '')) {
    value = add(multiply(value, exactOf(10)), exactOf(Number(digit)))
  }
  return text.startsWith('-') ? subtract(exactOf(0), value) : value
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b)
}
