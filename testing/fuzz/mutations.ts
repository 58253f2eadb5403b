import type { Random } from './random.ts'

/** What parsers of JSON, YAML and of our own texts have stumbled over. */
const words = [
  ...['NaN', '-0', '1e999', '0x1p3', '9223372036854775808', '-1', '1_000', '٣', '1e-400'],
  ...['null', 'true', '~', 'yes', '{}', '[]', '""', "''", '{"__proto__":{"a":1}}', '<<: *a'],
  ...['&a ', '*a', '!!js/function ', '!!binary ', '|\n', '>-\n', '---\n', '...\n', '#', '%', '@'],
  ...['\u0000', '\ufeff', '\u2028', '\u202e', '\ud800', '\r', '\t', '\u00a0', '😀', 'é', 'ﬁ'],
  ...['-->', '<!--', '`', '```\n', '::error::', '$' + '{{ secrets.A }}', '\\', '\\u0000', '%00'],
  ...['champion', 'stage:Production', 'alias:', 'models:/', '/{a,b}', '>=', '±', 'last(', ' - 5%'],
]

/** What is repeated so often that whoever recurses on it ends badly. */
const nests = ['[', '{"a":', '- ', '(', '{a,', '&a [*a,', '  ', '\n', '"', "'"]

/** One to eight changes of the bytes of one seed, with pieces of another. */
export function mutated(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = seed
  for (let left = 1 + random.below(8); left > 0; left -= 1) bytes = changed(bytes, other, random)
  return bytes.length > longest ? bytes.subarray(0, longest) : bytes
}

const longest = 600_000

function changed(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + random.below(random.of([4, 64, 4096])))
  switch (random.below(9)) {
    case 0: {
      const flipped = Uint8Array.from(bytes)
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    }
    case 1: {
      const replaced = Uint8Array.from(bytes)
      if (at < replaced.length)
        replaced[at] = random.of([0, 1, 0x7f, 0x80, 0xff, random.below(256)])
      return replaced
    }
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(end))
    case 3:
      return joined(bytes.subarray(0, end), bytes.subarray(at))
    case 4:
      return bytes.subarray(0, at)
    case 5: {
      const from = random.below(other.length + 1)
      return joined(
        bytes.subarray(0, at),
        other.subarray(from, from + end - at),
        bytes.subarray(end),
      )
    }
    case 6:
      return joined(bytes.subarray(0, at), text(random.of(words)), bytes.subarray(at))
    case 7:
      return joined(bytes.subarray(0, at), text(random.of(words)), bytes.subarray(end))
    default: {
      const often = random.of([3, 40, 200, random.below(20) === 0 ? 50_000 : 5])
      const piece = random.below(3) === 0 ? bytes.subarray(at, end) : text(random.of(nests))
      const repeated = piece.length * often > longest ? piece : repeat(piece, often)
      return joined(bytes.subarray(0, at), repeated, bytes.subarray(at))
    }
  }
}

const text = (words: string) => new TextEncoder().encode(words)

function repeat(piece: Uint8Array, often: number): Uint8Array {
  const whole = new Uint8Array(piece.length * often)
  for (let count = 0; count < often; count += 1) whole.set(piece, count * piece.length)
  return whole
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
