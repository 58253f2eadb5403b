#!/usr/bin/env node
// Nothing is imported at the top: an older Node must reach the sentence below, not a syntax error.
const oldestNode = 24
const [major] = process.versions.node.split('.')
if (Number(major) < oldestNode) {
  process.stderr.write(
    `stagegate needs Node ${oldestNode} or newer and this is ${process.versions.node}: ` +
      `install it, or run npx -y node@${oldestNode} ${process.argv[1] ?? 'stagegate'} …\n`,
  )
  process.exitCode = 2
} else {
  const { cli } = await import('./bundle/index.ts')
  process.exitCode = await cli()
}
