import { action } from './bundle/index.ts'

process.exitCode = await action()
