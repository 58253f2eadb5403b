import { expect, test } from '@jest/globals'
import { columns } from '../../../src/report/text/columns.ts'

test('each column is as wide as its widest cell, and no line ends in blanks', () => {
  expect(
    columns([
      ['Version', 'Aliases', 'Run'],
      ['12', '', ''],
      ['3', 'champion', 'a1'],
    ]),
  ).toEqual(['Version  Aliases   Run', '12', '3        champion  a1'])
})

test('a character that a terminal draws over two columns counts as two', () => {
  expect(
    columns([
      ['冠軍', 'a'],
      ['🏆', 'b'],
      ['e\u0301\u0323', 'c'],
    ]),
  ).toEqual(['冠軍  a', '🏆    b', 'e\u0301\u0323     c'])
})

test('no rows are no lines', () => {
  expect(columns([])).toEqual([])
})
