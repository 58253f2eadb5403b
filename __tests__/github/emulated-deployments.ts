import type { DeploymentSubject } from '../../src/github/deployment.ts'
import type { GitHub } from '../../src/github/github.ts'
import type { TokenPermissions } from '../../testing/github/emulator.ts'
import { givenGitHub } from './emulated-github.ts'

export const run = 'https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1'

/** Version 5 goes to Production. */
export const subject: DeploymentSubject = {
  action: 'promote',
  model: 'fraud-detector',
  version: 5,
  source: null,
  target: 'stage:Production',
  rolledBack: null,
  evidenceDigest: `sha256:${'0'.repeat(64)}`,
  run,
}

export const badGateway = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>Bad Gateway</html>',
}

/** A GitHub of its own for the stories of one file; every one of them in an environment of its own. */
export function givenDeployments() {
  const given = givenGitHub()
  let environments = 0
  return {
    get emulator() {
      return given.emulator
    },
    connect: given.connect,
    async place(permissions: TokenPermissions = { deployments: 'write' }) {
      const { emulator } = given
      environments += 1
      const environment = `production-${environments}`
      const sha = await emulator.commitFile('main', 'version.txt', `${environments}\n`)
      const github: GitHub = await given.workflow(permissions)
      emulator.forgetRequests()
      return { github, repository: emulator.repository, sha, environment }
    },
    /** `METHOD path status`, one a line, without the repository. */
    transcript(): readonly string[] {
      const { owner, name } = given.emulator.repository
      return given.transcript().map((line) => line.replace(`/repos/${owner}/${name}`, ''))
    },
  }
}
