/**
 * What is compiled into `dist/bundle/`: the three programs, so that they share their parts. Each
 * loads only what it needs.
 */
export async function action(): Promise<number> {
  const { main } = await import('../action/main.ts')
  return main()
}

export async function post(): Promise<number> {
  const { main } = await import('../action/post-main.ts')
  return main()
}

export async function cli(): Promise<number> {
  const { main } = await import('../cli/main.ts')
  return main()
}
