import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { movedSince } from '../../scripts/reliability/overlap.ts'
import { Rendezvous } from '../../scripts/reliability/rendezvous.ts'

test('nobody goes on before the last has come', async () => {
  const rendezvous = new Rendezvous(['a', 'b', 'c'], 60_000)
  const gone: string[] = []
  const arrive = (party: string) => rendezvous.arrive(party).then(() => gone.push(party))
  const first = [arrive('a'), arrive('b')]
  await turn()
  expect(gone).toEqual([])
  await Promise.all([...first, arrive('c')])
  expect(gone).toEqual(['a', 'b', 'c'])
  expect(rendezvous.together).toBe(3)
})

test('nobody waits for one that has ended', async () => {
  const rendezvous = new Rendezvous(['a', 'b', 'c'], 60_000)
  const first = [rendezvous.arrive('a'), rendezvous.arrive('b')]
  rendezvous.leave('c')
  await Promise.all(first)
  expect(rendezvous.together).toBe(2)
})

test('nobody waits for ever for one that waits for them', async () => {
  const rendezvous = new Rendezvous(['a', 'b'], 10)
  await rendezvous.arrive('a')
  await rendezvous.arrive('b')
  expect(rendezvous.together).toBe(1)
})

test('a run is excused only by what others moved after it had looked for the last time', () => {
  const own = { lastLook: 50n, moved: [40n] }
  expect(movedSince(own, [{ lastLook: 90n, moved: [45n] }])).toBe(false)
  expect(movedSince(own, [{ lastLook: 90n, moved: [45n, 60n] }])).toBe(true)
})
