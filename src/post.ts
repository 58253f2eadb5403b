import { post } from './bundle/index.ts'

process.exitCode = await post()
