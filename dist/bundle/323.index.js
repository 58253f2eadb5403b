import { modules as shared_174_323 } from './shared-174-323.js'
import { modules as shared_174_182_323 } from './shared-174-182-323.js'
import { modules as shared_182_323 } from './shared-182-323.js'
import { modules as shared_323_927 } from './shared-323-927.js'
export const id = 323
export const ids = [323]
export const modules = {
	...shared_174_323,
	...shared_174_182_323,
	...shared_182_323,
	...shared_323_927,
	14323: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { main: () => main })
		var actions_core = __webpack_require__(15330)
		var exit_code = __webpack_require__(31308)
		var commands_command = __webpack_require__(53155)
		var exit_codes = __webpack_require__(25979)
		var choice = __webpack_require__(47655)
		var inputs = __webpack_require__(85408)
		var list = __webpack_require__(49664)
		var errors = __webpack_require__(58692)
		var command = __webpack_require__(38156)
		var untrusted_text = __webpack_require__(74213)
		var pull_request_payload = __webpack_require__(8591)
		// CONCATENATED MODULE: ./src/github/command-on-event.ts
		/**
		 * Pure. `auto` promotes on a push or dispatch on the default branch, on a deployment of what is on
		 * it, and when a pull request is closed by merging it into the default branch; anything else only
		 * checks. What writes to the registry and was named is never turned into a check: it runs, or is
		 * refused.
		 *
		 * @param trust of an event that names a commit of its own, for all but what only reads; null: it
		 *   was not asked
		 */ function resolveCommand(requested, event, trust) {
			switch (requested) {
				case 'check':
				case 'audit':
					return { kind: 'run', command: requested, notice: null }
				case 'promote':
				case 'rollback':
				case 'clear-rollback':
				case 'adopt': {
					let error = refusalBeforeMerge(requested, event) ?? refusalOfCommit(requested, event, trust)
					return null === error ? { kind: 'run', command: requested, notice: null } : { kind: 'refused', error }
				}
				case 'auto': {
					let reason = reasonToOnlyCheck(event, trust) ?? reasonNotMerged(event)
					if (null === reason) return { kind: 'run', command: 'promote', notice: null }
					return { kind: 'run', command: 'check', notice: `command: auto only checks here and changes nothing in the registry: ${reason}.` }
				}
			}
		}
		function refusalBeforeMerge(command, event) {
			let unmerged = reasonNotMerged(event)
			return null === unmerged
				? null
				: new errors./* UsageError */ eb(
						`command: ${command} is refused on ${unmerged}. An unmerged change must not change the registry: ${insteadOf(command)}`
					)
		}
		/** Of an event that names a commit of its own: that has to be on the default branch. */ function refusalOfCommit(command, event, trust) {
			if ('deployment' !== event.kind && 'workflow_run' !== event.kind) return null
			let reason = reasonAgainst(event.kind, trust)
			if (null === reason) return null
			let refused = `command: ${command} is refused on this ${event.kind}: ${reason}.`
			switch (trust?.kind) {
				case 'other-environment':
					return new errors./* UsageError */ eb(`${refused} Skip the job on such deployments with an "if:", or use command: auto, which only checks on them.`)
				case 'not-on-default-branch':
					return new errors./* UsageError */ eb(`${refused} An unmerged change must not change the registry: ${insteadOf(command)}`)
				default:
					return new errors./* StagegateError */ qU('github', `${refused} So it changes nothing in the registry.`)
			}
		}
		function insteadOf(command) {
			return 'promote' === command
				? 'use command: check or auto here, and promote after the merge.'
				: `use command: ${command} in a workflow that a person starts (workflow_dispatch).`
		}
		/** null: it may write. What was not asked is not known. */ function reasonAgainst(kind, trust) {
			let whose = 'deployment' === kind ? "the deployment's" : "the followed run's"
			switch (trust?.kind) {
				case 'may-write':
					return null
				case 'other-environment':
				case 'not-on-default-branch':
					return trust.because
				case 'not-known':
					return `it is not known whether ${whose} commit is on the default branch: ${trust.because}`
				case void 0:
					return `it is not known whether ${whose} commit is on the default branch`
			}
		}
		/** Where the event does not show that a pull request was merged, it counts as not merged. */ function reasonNotMerged(event) {
			switch (event.kind) {
				case 'push':
				case 'workflow_dispatch':
					return (0, pull_request_payload./* isInMergeQueue */ B)(event.ref)
						? `the branch ${(0, untrusted_text./* visible */ RK)(event.ref)}, on which a merge queue tests unmerged changes`
						: null
				case 'deployment':
					return null
				case 'merge_group':
					return 'a merge_group event, whose pull requests are not merged yet'
				case 'pull_request':
				case 'pull_request_target':
					return event.merged ? null : `pull request #${event.number}, which is not merged`
				case 'issue_comment': {
					let { on, pullRequest } = event
					// As GitHub has it now it may also have been merged since the comment.
					if (null === on || on.merged || pullRequest?.merged === true) return null
					return `a comment on pull request #${on.number}, which is not merged`
				}
				case 'workflow_run':
					return event.follows.onUnmerged
						? `a workflow_run after a run for the event ${(0, untrusted_text./* visible */ RK)(event.follows.event)} on an unmerged change`
						: null
				case 'other':
					if (null !== event.pullRequest) return event.pullRequest.merged ? null : `pull request #${event.pullRequest.number}, which is not merged`
					return event.onUnmerged
						? `the event ${(0, untrusted_text./* visible */ RK)(event.name)}: it is about a pull request, and does not show that it was merged`
						: null
			}
		}
		function reasonToOnlyCheck(event, trust) {
			switch (event.kind) {
				case 'deployment':
					return reasonAgainst(event.kind, trust)
				case 'push':
					return reasonOfRef('the push was to', event)
				case 'workflow_dispatch':
					return reasonOfRef('the workflow was started on', event)
				case 'pull_request':
				case 'pull_request_target':
					return reasonOfPullRequest(event)
				case 'merge_group':
				case 'issue_comment':
				case 'workflow_run':
					return `the event is ${event.kind}`
				case 'other':
					return '' === event.name ? 'the runner does not name the event' : `the event is ${(0, untrusted_text./* visible */ RK)(event.name)}`
			}
		}
		function reasonOfRef(what, event) {
			let ref = (0, untrusted_text./* visible */ RK)(event.ref)
			switch (event.onDefaultBranch) {
				case 'yes':
					return null
				case 'no':
					return `${what} ${ref}, not the default branch ${(0, untrusted_text./* visible */ RK)(event.defaultBranch ?? '')}`
				case 'unknown':
					return `${what} ${ref}, and the event's payload does not name the default branch`
			}
		}
		function reasonOfPullRequest(pull) {
			let name = `pull request #${pull.number}`
			if ('open' === pull.state) return `${name} is open`
			if (!pull.merged) return `${name} was closed without merging`
			// A label on a pull request that was merged long ago must not promote again.
			if ('closed' !== pull.action) return `${name} was merged before this event (${(0, untrusted_text./* visible */ RK)(pull.action)})`
			if (null === pull.defaultBranch)
				return `${name} was merged into ${(0, untrusted_text./* visible */ RK)(pull.baseRef)}, and the event's payload does not name the default branch`
			if (pull.baseRef !== pull.defaultBranch)
				return `${name} was merged into ${(0, untrusted_text./* visible */ RK)(pull.baseRef)}, not into the default branch ${(0, untrusted_text./* visible */ RK)(pull.defaultBranch)}`
			return null
		}
		var schemas = __webpack_require__(63619)
		var commit_hash = __webpack_require__(62108)
		var failure = __webpack_require__(28881)
		// CONCATENATED MODULE: ./src/github/commit-history.ts
		let comparison = schemas./* object */ Ikc({
			/** How the second commit, `head`, stands to the first, `base`. */ status: schemas./* enum */ k5n(['identical', 'ahead', 'behind', 'diverged']),
			base_commit: schemas./* object */ Ikc({ sha: schemas./* string */ YjP() })
		})
		/**
		 * The history as GitHub has it, asked with one request for each commit, and with none where the
		 * run was made from the very commit that is being promoted.
		 *
		 * @param given.connect called before the first request only
		 */ function commitHistory(given) {
			let { connect, repository, promoted } = given
			return {
				/** Rejects with an error of GitHub's where it does not answer, or not to this token. */ async relationOf(commit) {
					let theirs = (0, commit_hash./* commitHash */ u)(commit)
					let head = 'known' === promoted.kind ? promoted.commit : null
					if ('none' === theirs.kind) return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted: head }
					if ('not-known' === promoted.kind) {
						let { because } = promoted
						return { kind: 'not-known', reason: 'no-promoted-commit', because, promoted: head }
					}
					if (promoted.commit === theirs.hash) return { kind: 'same' }
					return await compare(await connect(), repository, theirs.hash, promoted.commit)
				}
			}
		}
		async function compare({ octokit }, { owner, name }, base, head) {
			try {
				let { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
					owner,
					repo: name,
					basehead: `${base}...${head}`,
					// The first page carries up to 300 changed files with their patches; none of them matters.
					per_page: 1,
					page: 2
				})
				let { status, base_commit } = comparison.parse(data)
				// A branch or a tag may be called like a commit.
				if (base_commit.sha !== base) return notFound(head)
				switch (status) {
					// Their hashes differ, so `identical` is none of ours to call the same.
					case 'identical':
					case 'ahead':
						return { kind: 'ancestor' }
					case 'behind':
					case 'diverged':
						return { kind: 'not-an-ancestor', promoted: head }
				}
			} catch (error) {
				if (404 !== (0, failure./* statusOf */ c2)(error)) throw refused(error, `${owner}/${name}`, base, head)
				// Both are there, and have nothing in common: GitHub says that with the same status.
				let unrelated = error instanceof Error && /^No common ancestor\b/.test(error.message)
				return unrelated ? { kind: 'not-an-ancestor', promoted: head } : notFound(head)
			}
		}
		/** GitHub's 404 says neither which of both it lacks, nor whether the token may see them. */ function notFound(promoted) {
			return {
				kind: 'not-known',
				reason: 'not-found',
				because:
					'GitHub cannot compare it with the commit that is being promoted: one of the two was never pushed to this repository, or the github-token has no contents: read',
				promoted
			}
		}
		function refused(error, repository, base, head) {
			let tried = `compare commit ${base} with ${head} in ${repository}`
			return new errors./* StagegateError */ qU('github', (0, failure./* problem */ CC)(tried, ['contents: read'], error), { cause: error })
		}
		var workflow_run = __webpack_require__(55442)
		// CONCATENATED MODULE: ./src/github/branch-tip.ts
		let aCommit = schemas./* object */ Ikc({ type: schemas./* literal */ euz('commit'), sha: schemas./* string */ YjP() })
		/**
		 * The commit that a branch has now. It is asked for as a ref, for a tag may be called like the
		 * branch, and a comparison by name would then be with that. Never throws.
		 */ async function branchTip(github, repository, branch) {
			let { owner, name } = repository
			let ref = `heads/${branch}`
			try {
				let { data } = await github.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo: name, ref })
				let { object } = schemas./* object */ Ikc({ ref: schemas./* literal */ euz(`refs/${ref}`), object: aCommit }).parse(data)
				return { kind: 'known', commit: object.sha }
			} catch (error) {
				let tried = `read which commit branch ${branch} of ${(0, workflow_run./* repositoryName */ a)(repository)} has`
				return { kind: 'not-known', because: (0, failure./* problem */ CC)(tried, ['contents: read'], error) }
			}
		}
		let headCommit = schemas./* object */ Ikc({ sha: schemas./* string */ YjP() })
		/** The commit that the default branch has now. `branch`: its name; null: not known. Never throws. */ async function defaultBranchTip(
			github,
			repository,
			branch
		) {
			if (null !== branch) return await branchTip(github, repository, branch)
			let { owner, name } = repository
			try {
				// A repository's HEAD is its default branch; no branch or tag can be called so.
				let { data } = await github.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo: name, ref: 'HEAD', per_page: 1, page: 2 })
				return { kind: 'known', commit: headCommit.parse(data).sha }
			} catch (error) {
				let tried = `read which commit the default branch of ${(0, workflow_run./* repositoryName */ a)(repository)} has`
				return { kind: 'not-known', because: (0, failure./* problem */ CC)(tried, ['contents: read'], error) }
			}
		}
		// CONCATENATED MODULE: ./src/github/on-default-branch.ts
		/**
		 * Whether a commit is in the history of the default branch. Throws nothing that a user could have
		 * caused.
		 *
		 * @param given.whose for people: `the deployment's`
		 * @param given.connect called before the first request only
		 */ async function onDefaultBranch(given) {
			let { whose, branch, run, connect } = given
			let commit = (0, commit_hash./* fullHash */ o)(given.commit)
			if (null === commit) return notKnown(`the event's payload does not name ${whose} commit`)
			if (null === branch) return notKnown("the event's payload does not name the default branch")
			if (null === run) return notKnown('this is not a workflow run of a repository')
			try {
				return await trustOf({ whose, commit, branch, repository: run.repository }, await connect())
			} catch (error) {
				if (!(error instanceof errors./* StagegateError */ qU)) throw error
				return notKnown(error.message)
			}
		}
		async function trustOf(asked, github) {
			let { whose, commit, branch, repository } = asked
			let tip = await branchTip(github, repository, branch)
			if ('not-known' === tip.kind) return notKnown(tip.because)
			let connect = async () => github
			let promoted = { kind: 'known', commit: tip.commit }
			let relation = await commitHistory({ connect, repository, promoted }).relationOf(commit)
			switch (relation.kind) {
				case 'same':
				case 'ancestor':
					return { kind: 'may-write' }
				case 'not-an-ancestor':
					return {
						kind: 'not-on-default-branch',
						because: `${whose} commit ${commit} is not on the default branch ${(0, untrusted_text./* visible */ RK)(branch)}`
					}
				case 'not-known':
					return notKnown(
						`GitHub cannot compare commit ${commit} with ${tip.commit}, the tip of the default branch ${(0, untrusted_text./* visible */ RK)(branch)} of ${(0, untrusted_text./* visible */ RK)((0, workflow_run./* repositoryName */ a)(repository))}: one of the two was never pushed to this repository, or the github-token has no contents: read`
					)
			}
		}
		function notKnown(because) {
			return { kind: 'not-known', because: because.replace(/\.$/, '') }
		}
		// CONCATENATED MODULE: ./src/github/event-trust.ts
		/**
		 * Anybody may deploy any commit of any branch, a preview of what nobody has reviewed among them, and
		 * a workflow that another one follows may have run on one: so that commit has to be on the default
		 * branch. null: the event is none of these. Throws nothing that a user could have caused.
		 *
		 * @param given.environment the input: only deployments of this one count; '' for those of any
		 * @param given.connect called before the first request only
		 */ async function eventTrust(given) {
			let { event, environment, run, connect } = given
			switch (event.kind) {
				case 'deployment': {
					if (!isOfEnvironment(event, environment)) return otherEnvironment(event, environment)
					let { sha: commit, defaultBranch: branch } = event
					return await onDefaultBranch({ whose: "the deployment's", commit, branch, run, connect })
				}
				case 'workflow_run': {
					let { follows, defaultBranch: branch } = event
					// Refused for that, whatever its commit is.
					if (follows.onUnmerged) return null
					let commit = follows.headSha
					return await onDefaultBranch({ whose: "the followed run's", commit, branch, run, connect })
				}
				case 'push':
				case 'workflow_dispatch':
				case 'pull_request':
				case 'pull_request_target':
				case 'merge_group':
				case 'issue_comment':
				case 'other':
					return null
			}
		}
		/** GitHub does not tell the cases of environments' names apart. */ function isOfEnvironment(event, environment) {
			return '' === environment || event.environment?.toLowerCase() === environment.toLowerCase()
		}
		function otherEnvironment(event, environment) {
			let named =
				null === event.environment
					? "the event's payload does not name the deployment's environment"
					: `the deployment's environment is '${(0, untrusted_text./* visible */ RK)(event.environment)}'`
			let because = `${named}, and the input "environment" is '${(0, untrusted_text./* visible */ RK)(environment)}'`
			return { kind: 'other-environment', because }
		}
		// CONCATENATED MODULE: ./src/github/named-pull-request.ts
		/**
		 * The event with the pull request that its payload only names, as GitHub has it: its commits, its
		 * base, whether it was merged. Where GitHub gives no answer, the event says why. Never throws.
		 *
		 * @param connect called only where there is one to ask for
		 */ async function withNamedPullRequest({ event, run }, connect) {
			if ('issue_comment' !== event.kind && 'workflow_run' !== event.kind) return { event, run }
			let number = 'issue_comment' === event.kind ? event.on?.number : event.follows.pullRequest
			if (null == number || null === run) return { event, run }
			let { owner, name } = run.repository
			let tried = `read pull request #${number} of ${(0, workflow_run./* repositoryName */ a)(run.repository)}`
			try {
				let { octokit } = await connect()
				let { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo: name, pull_number: number })
				let branch = data.base.repo.default_branch
				let pullRequest = (0, pull_request_payload./* pullRequestIn */ Ud)({ pull_request: data }, branch)
				if (null === pullRequest) throw new Error('the pull request does not have the form that GitHub documents')
				return { event: { ...event, pullRequest: asItRan(event, pullRequest) }, run }
			} catch (error) {
				let unanswered = error instanceof errors./* UsageError */ eb ? error.message : (0, failure./* problem */ CC)(tried, ['pull-requests: read'], error)
				return { event: { ...event, unanswered }, run }
			}
		}
		/** What a workflow follows ran at a commit, whatever the pull request has by now. */ function asItRan(event, pullRequest) {
			if ('workflow_run' !== event.kind || null === event.follows.headSha) return pullRequest
			return { ...pullRequest, headSha: event.follows.headSha }
		}
		var promoted_commit = __webpack_require__(41241)
		// CONCATENATED MODULE: ./src/github/secrets-withheld.ts
		/**
		 * Why a run has no secrets, or null where GitHub gives them. Only for a run that lacks the
		 * registry's credentials: such a run has no verdict and ends as an error that says this.
		 *
		 * GitHub gives no repository secrets to `pull_request` runs from a fork, and none to runs that
		 * Dependabot caused on any event of a pull request, a push or a deployment.
		 */ function secretsWithheld(event, actor) {
			switch (event.kind) {
				case 'pull_request':
					if (event.fromFork) return 'not evaluated: GitHub gives no secrets to forks'
					return actor === pull_request_payload./* dependabot */ FX ? toDependabot : null
				case 'pull_request_target':
					return event.byDependabot || actor === pull_request_payload./* dependabot */ FX ? toDependabot : null
				case 'push':
				case 'deployment':
					return actor === pull_request_payload./* dependabot */ FX ? toDependabot : null
				case 'other':
					if (event.pullRequest?.fromFork) return 'not evaluated: GitHub gives no secrets to forks'
					return actor === pull_request_payload./* dependabot */ FX ? toDependabot : null
				case 'workflow_dispatch':
				case 'merge_group':
				case 'issue_comment':
				case 'workflow_run':
					return null
			}
		}
		let toDependabot = 'not evaluated: GitHub gives no secrets to forks, nor to Dependabot'
		var triggering_event = __webpack_require__(96986)
		var workflow_log = __webpack_require__(8977)
		var proxy = __webpack_require__(43335)
		var credentials = __webpack_require__(29868)
		var tracking_headers = __webpack_require__(76302)
		var settings = __webpack_require__(29828)
		// CONCATENATED MODULE: ./src/action/additions.ts
		let noPast = { timeline: '', trend: { kind: 'none' } }
		/** Of most commands nothing else is to be told. */ async function addNothing(request, { promoter }) {
			return { ask: async () => request, actor: promoter, past: async () => noPast, tell: async (_, soFar) => endOf(soFar) }
		}
		function endOf({ succeeded, told }) {
			return succeeded && told ? 'success' : 'failure'
		}
		var connect_github = __webpack_require__(66098)
		var decision_outcome = __webpack_require__(99694)
		var copy = __webpack_require__(51464)
		var model_target = __webpack_require__(63580)
		var deployment = __webpack_require__(59808)
		var deployment_status = __webpack_require__(69455)
		var links = __webpack_require__(14205)
		var deployment_words = __webpack_require__(21359)
		// CONCATENATED MODULE: ./src/action/deployment.ts
		/**
		 * Tells the deployment that triggered the run how it ended; elsewhere makes one, if asked to. A
		 * check tells none. What fails is a warning.
		 */ async function tellDeployment(outcome, to) {
			let words = (0, deployment_words./* wordsOfPromotion */ y4)(outcome)
			if (null === words) return
			let { decision } = outcome
			let { version } = decision.candidate
			let there = (0, decision_outcome./* versionThere */ Bd)(outcome)
			await tell(to, {
				words,
				environmentUrl: null === there ? pageOf(to, decision.candidate.model, version) : pageOf(to, decision.model, there),
				worthOne: 'unchanged' === decision.verdict ? null : { ...promotionSubject(outcome), rolledBack: null },
				stands: 'This does not change the verdict.'
			})
		}
		/** The same for a rollback; what had nothing to do makes no deployment. */ async function tellDeploymentOfRollback(outcome, to) {
			let words = (0, deployment_words./* wordsOfRollback */ RJ)(outcome)
			if (null === words) return
			let { model, target, ending, holders } = outcome
			let [holder] = holders
			await tell(to, {
				words,
				environmentUrl: void 0 === holder ? null : pageOf(to, model, holder),
				worthOne:
					'plan' in ending
						? {
								action: 'rollback',
								model,
								version: ending.plan.gets,
								source: null,
								target: (0, model_target./* targetKey */ hD)(target),
								rolledBack: ending.plan.loses,
								evidenceDigest: null
							}
						: null,
				stands: 'This does not change the rollback.'
			})
		}
		/**
		 * The same for an error, which is no verdict: the deployment that triggered the run must not wait
		 * for ever. None is made for it. `secrets`: GitHub shows what it is told, and the runner masks
		 * only its own log.
		 */ async function tellDeploymentOfError(message, { raw, command, secrets, ...to }) {
			if (onlyLooks(command, raw)) return
			// What became of another environment's deployment is not for us to say.
			let { event } = to.triggered
			if ('deployment' === event.kind && !isOfEnvironment(event, raw.environment)) return
			let description = `Error: ${withoutSecrets(message, secrets)}`
			let words = { state: 'error', description }
			await tell({ ...to, uiUrl: null, reporting: { createDeployment: null } }, { words, environmentUrl: null, worthOne: null, stands: '' })
		}
		async function tell(to, telling) {
			let { log, triggered, reporting, connect } = to
			let { event, run } = triggered
			if (null === run) return
			let make = null !== telling.worthOne && null !== reporting.createDeployment
			if ('deployment' !== event.kind && !make) return
			let warn = message =>
				log.annotate({ subject: 'other', level: 'warning', title: 'Stagegate: no deployment status', message: `${message} ${telling.stands}`.trim() })
			if ('deployment' === event.kind && null === event.id) return void warn('The event does not name its deployment, so the deployment gets no status.')
			let github
			try {
				github = await connect()
			} catch (error) {
				if (!(error instanceof errors./* UsageError */ eb)) throw error
				warn(`${error.message} The deployment gets no status.`)
				return
			}
			let deployment = 'deployment' === event.kind ? event.id : await made(github, to, telling, run, warn)
			if (null === deployment) return
			let status = { ...telling.words, environmentUrl: telling.environmentUrl, logUrl: run.url }
			let { repository } = run
			let result = await (0, deployment_status./* setDeploymentStatus */ e)({ github, repository, deployment, status })
			if ('failed' === result.kind) warn(result.warning)
		}
		/** The id of a deployment that is made for this; null: there is none. */ async function made(
			github,
			{ triggered, reporting },
			{ words, worthOne },
			run,
			warn
		) {
			if (null === worthOne || null === reporting.createDeployment) return null
			let promoted = (0, promoted_commit./* promotedCommit */ m)(triggered)
			if ('not-known' === promoted.kind) {
				warn(`No deployment is created, because ${promoted.because}.`)
				return null
			}
			let result = await (0, deployment./* createDeployment */ Yy)({
				github,
				repository: run.repository,
				sha: promoted.commit,
				environment: reporting.createDeployment.environment,
				description: words.description,
				subject: { ...worthOne, run: run.url }
			})
			if ('created' === result.kind) return result.id
			warn(result.warning)
			return null
		}
		function promotionSubject(outcome) {
			let { decision } = outcome
			let { model, candidate, copies, target, evidenceDigest } = decision
			// Of what was not copied there is no version in the registered model.
			let source = null === copies ? null : (0, copy./* copySourceText */ mx)(candidate)
			let about = { model, version: (0, decision_outcome./* versionThere */ Bd)(outcome), source, target: (0, model_target./* targetKey */ hD)(target) }
			return { action: 'promote', ...about, evidenceDigest }
		}
		function pageOf({ uiUrl }, model, version) {
			return null === uiUrl ? null : (0, links./* versionUrl */ Aj)(uiUrl, model, version)
		}
		/** Of a command that is misspelt nobody knows: for the deployment it counts as one that moves. */ function onlyLooks(command, raw) {
			let looking = ['check', 'clear-rollback', 'adopt', 'audit']
			let named = command ?? raw.command
			return looking.some(each => each === named) || 'true' === raw['dry-run'].toLowerCase()
		}
		function withoutSecrets(text, secrets) {
			return secrets
				.flatMap(workflow_log./* secretParts */ B)
				.sort((a, b) => b.length - a.length)
				.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
		}
		var api = __webpack_require__(73305)
		// CONCATENATED MODULE: ./src/github/file-at-commit.ts
		let permission = 'contents: read'
		/** Above a megabyte GitHub leaves `content` empty, and says `none` for its encoding. */ let aFile = schemas./* object */ Ikc({
			type: schemas./* literal */ euz('file'),
			size: schemas./* int */ Whr().check(api./* _nonnegative */ UI()),
			encoding: schemas./* string */ YjP(),
			content: schemas./* string */ YjP()
		})
		/** A symbolic link to a file of the repository comes as that file; one that leads elsewhere does not. */ let noFile = schemas./* object */ Ikc({
			type: schemas./* enum */ k5n(['symlink', 'submodule'])
		})
		let aFolder = schemas./* array */ YOg(schemas./* object */ Ikc({ name: schemas./* string */ YjP() }))
		let contents = schemas./* union */ KCZ([aFile, noFile, aFolder])
		/**
		 * Reads one file through GitHub's contents API, at the commit alone: no branch or tag is called
		 * like a whole hash, for GitHub refuses such names. A 404 means anything, so what is there above
		 * the file is asked then: only what is really not in the commit is `absent`. Never throws.
		 *
		 * @param given.path relative to the root of the repository; `..` in it is not known to lead anywhere
		 * @param given.mostBytes a larger file is some other file
		 */ async function fileAtCommit(given) {
			let { github, repository, mostBytes } = given
			let commit = (0, commit_hash./* commitHash */ u)(given.commit)
			let file = `'${(0, untrusted_text./* visible */ RK)(given.path)}'`
			let notKnown = because => ({ kind: 'not-known', because })
			if ('none' === commit.kind) return notKnown(`Could not read ${file} at '${(0, untrusted_text./* visible */ RK)(given.commit)}': ${commit.because}.`)
			let where = `${file} at commit ${commit.hash}`
			let names = namesIn(given.path)
			if (null === names) return notKnown(`Could not read ${where}: the path must be inside the repository, without "..", backslashes or control characters.`)
			let tried = `read ${where} of ${(0, workflow_run./* repositoryName */ a)(repository)}`
			try {
				let found = await ask(github, repository, names, commit.hash)
				if (null === found) {
					let lookUp = above => ask(github, repository, above, commit.hash)
					return (await whereNothingIs(names, where, lookUp)) ?? (await inCommit(github, repository, commit.hash, where))
				}
				if (Array.isArray(found)) return notKnown(`Could not read ${where}: it is a folder.`)
				return 'file' === found.type ? textOf(found, where, mostBytes) : notKnown(`Could not read ${where}: it is a ${kindWord(found.type)}.`)
			} catch (error) {
				return notKnown((0, failure./* problem */ CC)(tried, [permission], error))
			}
		}
		/** null: GitHub answered 404. */ async function ask({ octokit }, { owner, name }, names, commit) {
			try {
				let { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo: name, path: names.join('/'), ref: commit })
				return contents.parse(data)
			} catch (error) {
				if (404 === (0, failure./* statusOf */ c2)(error)) return null
				throw error
			}
		}
		/** The nearest folder above that is there says why the file is not; null: there is none. */ async function whereNothingIs(names, where, lookUp) {
			for (let length = names.length - 1; length > 0; length -= 1) {
				let above = names.slice(0, length)
				let found = await lookUp(above)
				if (null !== found) {
					if (Array.isArray(found)) {
						let listed = found.some(({ name }) => name === names[length])
						if (!listed) return { kind: 'absent' }
						let because = `Could not read ${where}: GitHub lists the file, but does not find it. Run the job again.`
						return { kind: 'not-known', because }
					}
					if ('file' === found.type) return { kind: 'absent' }
					return {
						kind: 'not-known',
						because: `Could not read ${where}: '${(0, untrusted_text./* visible */ RK)(above.join('/'))}' is a ${kindWord(found.type)}, which GitHub's API does not look into. Keep the file in a folder of the repository itself.`
					}
				}
			}
			return null
		}
		/** Nothing of the path is there: in the commit, or the commit itself. */ async function inCommit({ octokit }, { owner, name }, commit, where) {
			try {
				await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo: name, commit_sha: commit })
				return { kind: 'absent' }
			} catch (error) {
				if (404 !== (0, failure./* statusOf */ c2)(error)) throw error
				return {
					kind: 'not-known',
					because: `Could not read ${where}: GitHub has no such commit in this repository (a rewritten branch may have left it behind), or the github-token may not see it: that needs \`${permission}\` in the job's permissions.`
				}
			}
		}
		function kindWord(type) {
			return 'symlink' === type ? 'symbolic link' : 'submodule'
		}
		function textOf({ size, encoding, content }, where, mostBytes) {
			let notKnown = because => ({ kind: 'not-known', because: `Could not read ${where}: ${because}.` })
			if (size > mostBytes) return notKnown(`it has ${size} bytes; the limit is ${mostBytes}`)
			if ('base64' !== encoding) return notKnown(`GitHub sent it in the encoding '${(0, untrusted_text./* visible */ RK)(encoding)}' instead of base64`)
			let bytes = Buffer.from(content, 'base64')
			if (bytes.length !== size) return notKnown(`GitHub says that it has ${size} bytes, but sent ${bytes.length}`)
			try {
				let text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
				return { kind: 'found', text }
			} catch {
				return notKnown('it is not text in UTF-8; save it in that encoding')
			}
		}
		/** null: it names no file of a repository. */ function namesIn(path) {
			// Half of a surrogate pair has no place in an address, nor in a name that Git stores.
			if (/^\/|[\\\p{Cc}]/u.test(path) || !path.isWellFormed()) return null
			let names = path.split('/').filter(name => '' !== name && '.' !== name)
			return 0 === names.length || names.includes('..') ? null : names
		}
		var read_policy_file = __webpack_require__(63930)
		var workspace_file = __webpack_require__(53195)
		// CONCATENATED MODULE: ./src/action/policy-repository.ts
		/** Reads the input "policy-repository", `owner/name@ref`. */ function parsePolicyRepository(text) {
			let [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)@(\S+)$/.exec(text) ?? []
			if (void 0 === owner || void 0 === name || void 0 === ref)
				throw new errors./* UsageError */ eb(
					`"policy-repository" is '${(0, untrusted_text./* visible */ RK)(text, 100)}'. Write it as owner/name@ref, where ref is a branch, a tag or a commit: octo-bank/policies@main.`
				)
			return { repository: { owner, name }, ref }
		}
		let policy_repository_aCommit = schemas./* object */ Ikc({ sha: schemas./* string */ YjP() })
		/** The text of the policy file as the ref has it now. Throws a `StagegateError`. */ async function policyInRepository({ repository, ref }, given) {
			let { github, path, mostBytes } = given
			let where = `${(0, workflow_run./* repositoryName */ a)(repository)}@${(0, untrusted_text./* visible */ RK)(ref)}`
			let commit = await commitOf(github, repository, ref, where)
			let found = await fileAtCommit({ github, repository, commit, path, mostBytes })
			switch (found.kind) {
				case 'found':
					return found.text
				case 'absent':
					throw new errors./* UsageError */ eb(
						`There is no policy file '${(0, untrusted_text./* visible */ RK)(path)}' in ${where} (commit ${commit}). The input "policy" is its path there.`
					)
				case 'not-known':
					throw new errors./* StagegateError */ qU('github', `No policy file. ${found.because}`)
			}
		}
		async function commitOf({ octokit }, { owner, name }, ref, where) {
			try {
				let { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
					owner,
					repo: name,
					ref,
					// The first page carries up to 300 changed files with their patches; none of them matters.
					per_page: 1,
					page: 2
				})
				return policy_repository_aCommit.parse(data).sha
			} catch (error) {
				let tried = `find ${where}, which "policy-repository" names`
				let because = (0, failure./* problem */ CC)(tried, ['contents: read'], error)
				throw new errors./* StagegateError */ qU(
					'github',
					`${because} A workflow's own token reads its own repository and public ones; for another one, give "github-token" the token of an app or a person that may read it.`,
					{ cause: error }
				)
			}
		}
		var promises_ = __webpack_require__(51455)
		var external_node_path_ = __webpack_require__(76760)
		var same_name = __webpack_require__(71633)
		// CONCATENATED MODULE: ./src/action/workspace.ts
		/** The folder that the job has checked out. */ function workspaceOf({ env, cwd }) {
			return env.GITHUB_WORKSPACE || cwd
		}
		/** As GitHub's API wants it, where nothing of the workspace is looked at: that is the repository. */ function inRepository(path, workspace) {
			let inside = (0, external_node_path_.isAbsolute)(path) ? (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(path)) : path
			return external_node_path_.posix.normalize(inside.replaceAll(external_node_path_.sep, '/'))
		}
		/**
		 * The same of a file that was checked out: the repository begins at the nearest folder above it that
		 * has a `.git`, for `actions/checkout` may have put it below a `path:`; else at the workspace. Below
		 * the workspace it has to name this repository: a submodule does not, and whatever it holds would
		 * be taken for another file of this one.
		 */ async function inCheckout(path, workspace, repository) {
			let fromWorkspace = inRepository(path, workspace)
			if ('..' === fromWorkspace || fromWorkspace.startsWith('../')) return { kind: 'path', path: fromWorkspace }
			let names = fromWorkspace.split('/')
			for (let above = names.length - 1; above >= 0; above -= 1) {
				let folder = (0, external_node_path_.join)(workspace, ...names.slice(0, above))
				if (!(await isThere((0, external_node_path_.join)(folder, '.git')))) continue
				let origin = await originOf(folder)
				let isOurs = null === origin ? 0 === above : (0, same_name./* sameName */ q)(origin, (0, workflow_run./* repositoryName */ a)(repository))
				return isOurs ? { kind: 'path', path: names.slice(above).join('/') } : { kind: 'of-another', repository: origin }
			}
			return { kind: 'path', path: fromWorkspace }
		}
		async function isThere(path) {
			try {
				await (0, promises_.stat)(path)
				return true
			} catch {
				return false
			}
		}
		/** `owner/name` of where it was cloned from; null: it does not say so in GitHub's form. */ async function originOf(folder) {
			let config
			try {
				config = await (0, promises_.readFile)((0, external_node_path_.join)(folder, '.git', 'config'), 'utf8')
			} catch {
				return null
			}
			let section = /^\[remote "origin"\]$([^[]*)/m.exec(config)?.[1] ?? ''
			// With an SSH key `actions/checkout` writes `git@github.com:owner/name.git`.
			let address = /^\s*url\s*=\s*(?:(?:https?|ssh):\/\/[^/]+\/|[\w.-]+@[^/:\s]+:)([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/m
			return address.exec(section)?.[1] ?? null
		}
		// CONCATENATED MODULE: ./src/action/input-files.ts
		/**
		 * Where the files are read that the inputs name. Some events give a job secrets that a pull request
		 * from anywhere must not get at, so nothing of the workspace counts there: whoever checks the pull
		 * request out has its files, links and build steps in it. They are read through GitHub's API then,
		 * at the pull request's commit or the default branch's. A fork is judged by the policy of its base,
		 * and a policy of another repository is read there.
		 */ function filesOf(triggered, around, connect, policyRepository = null) {
			let { event } = triggered
			let workspace = workspaceOf(around)
			let distrusts = (0, triggering_event./* distrustsWorkspace */ Pb)(event)
			let ofFork = (0, triggering_event./* isOfFork */ OU)(event)
			if (!distrusts && !ofFork && null === policyRepository) return workspace
			return {
				async readText(path, kind) {
					let { mostBytes } = kind
					let isPolicy = kind === read_policy_file./* policyFile */ X
					if (isPolicy && null !== policyRepository)
						return await policyInRepository(policyRepository, { github: await connect(), path: inRepository(path, workspace), mostBytes })
					if (!distrusts && !(isPolicy && ofFork)) return await (0, workspace_file./* readTextFrom */ Cd)(workspace, path, kind)
					return await textAtCommit(path, kind, {
						triggered,
						workspace,
						connect,
						at: isPolicy && ofFork ? await baseCommit(triggered, connect) : (0, promoted_commit./* promotedCommit */ m)(triggered),
						whose: isPolicy && ofFork ? "A fork's pull request is judged by the policy of its base." : ''
					})
				}
			}
		}
		async function textAtCommit(path, { name, mostBytes }, { triggered, workspace, connect, at, whose }) {
			let { event, run } = triggered
			let on = (0, triggering_event./* eventName */ eq)(event)
			if (null === run || 'not-known' === at.kind) {
				let because = 'not-known' === at.kind ? at.because : 'this is no workflow run'
				throw new errors./* UsageError */ eb(`The ${name} '${(0, untrusted_text./* visible */ RK)(path)}' is read at a commit on ${on}, and ${because}.`)
			}
			let found = await fileAtCommit({ github: await connect(), repository: run.repository, commit: at.commit, path: inRepository(path, workspace), mostBytes })
			switch (found.kind) {
				case 'found':
					return found.text
				case 'not-known':
					throw new errors./* StagegateError */ qU('github', `No ${name}. ${found.because}`)
				case 'absent':
					throw new errors./* UsageError */ eb(
						`There is no ${name} '${(0, untrusted_text./* visible */ RK)(path)}' at commit ${at.commit}. ${whose || `On ${on} it is read there, and not in the workspace.`}`
					)
			}
		}
		/** The base of a fork's pull request as it is now: the event may name an older one. */ async function baseCommit({ event, run }, connect) {
			if (null === run) return { kind: 'not-known', because: 'this is no workflow run' }
			let pull = (0, triggering_event./* pullRequestOf */ _n)(event)
			let branch = null === pull ? (0, triggering_event./* defaultBranchOf */ dV)(event) : pull.baseRef
			let tip = await defaultBranchTip(await connect(), run.repository, branch)
			return 'known' === tip.kind ? tip : { ...tip, because: tip.because.replace(/\.$/, '') }
		}
		/** A registry in a file of the workspace: whoever wrote the file says what it holds. */ function refuseRegistryInFile(
			{ event },
			{ trackingUri, registryUri }
		) {
			let on = (0, triggering_event./* eventName */ eq)(event)
			// What runs at the default branch alone may bring a file along; a dispatch chooses no commit.
			if (!(0, triggering_event./* distrustsWorkspace */ Pb)(event) || 'repository_dispatch' === on) return
			if (![trackingUri, registryUri].some(uri => /^sqlite:/i.test(uri))) return
			throw new errors./* UsageError */ eb(
				`A registry in a "sqlite:" file is refused on ${on}: it would be read from the workspace, and a pull request may have changed the files there. Use the event pull_request, or a registry on a server.`
			)
		}
		var check = __webpack_require__(99238)
		var report_inputs = __webpack_require__(94814)
		var trend = __webpack_require__(50884)
		var promotion_job = __webpack_require__(31157)
		var github_context = __webpack_require__(68169)
		var comment = __webpack_require__(55214)
		var comment_text = __webpack_require__(77420)
		var github_marker = __webpack_require__(14329)
		var pull_request = __webpack_require__(47222)
		var next_steps = __webpack_require__(80913)
		// CONCATENATED MODULE: ./src/action/report-place.ts
		/** Where a report of this run is read, as far as it decides what its reader can do next. */ function placeOf(event) {
			switch (event.kind) {
				case 'pull_request':
				case 'pull_request_target':
					return event.merged ? 'workflow' : 'open-pull-request'
				case 'merge_group':
					return 'open-pull-request'
				case 'issue_comment':
					return null === event.on || event.on.merged ? 'workflow' : 'open-pull-request'
				case 'workflow_run':
					return event.follows.onUnmerged ? 'open-pull-request' : 'workflow'
				case 'other':
					return event.onUnmerged || event.pullRequest?.merged === false ? 'open-pull-request' : 'workflow'
				case 'push':
				case 'workflow_dispatch':
				case 'deployment':
					return 'workflow'
			}
		}
		// CONCATENATED MODULE: ./src/action/comment.ts
		/** The address of the comment, of several the first; null where there is none. What fails is a warning. */ async function commentOnPullRequest(
			outcome,
			to
		) {
			let { log, triggered, reporting, seen } = to
			let { event, run } = triggered
			if ('never' === reporting.comment || null === run) return null
			let warn = message =>
				log.annotate({ subject: 'other', level: 'warning', title: 'Stagegate: no comment', message: `${message} This does not change the verdict.` })
			// GitHub's client is not loaded then.
			if ('push' !== event.kind && null === (0, triggering_event./* pullRequestOf */ _n)(event)) {
				sayWhyNobody(event, log, warn)
				return null
			}
			if ('' === reporting.githubToken) {
				warn('No "github-token" is given, so the pull request gets no comment.')
				return null
			}
			if (seen?.kind === 'none') return null
			let github
			try {
				github = await to.connect()
			} catch (error) {
				if (!(error instanceof errors./* UsageError */ eb)) throw error
				warn(error.message)
				return null
			}
			let { repository } = run
			let toTell = seen ?? (await (0, pull_request./* findPullRequests */ J)({ github, repository, event }))
			if ('failed' === toTell.kind) warn(toTell.warning)
			if ('failed' === toTell.kind || 'none' === toTell.kind) return null
			let pullRequests = 'numbers' in toTell ? toTell.numbers.map(number => ({ number, comments: [] })) : toTell.pullRequests
			let urls = []
			for (let { number, comments } of pullRequests) {
				let result = await (0, comment./* upsertComment */ l)({
					github,
					repository,
					pullRequest: number,
					...commentOf(outcome, to, run),
					known: comments,
					// Of several that one push has merged, the others are not about this model.
					onlyOurs: pullRequests.length > 1 || ('problems' === reporting.comment && isWell(outcome)),
					sleep: to.sleep
				})
				if (null !== result.warning) warn(result.warning)
				if ('failed' !== result.kind && 'none-of-ours' !== result.kind) {
					if ('superseded' === result.kind) log.info(`The comment ${result.url} shows the result of a later run, so this run does not change it.`)
					urls.push(result.url)
				}
			}
			return urls[0] ?? null
		}
		/** What a run has put in order by itself. */ let harmless = [
			'copied',
			'other-copies',
			'copy-undone',
			'record-completed',
			'record-undone',
			'decided-again',
			'rivals-archived'
		]
		/** Whether nobody needs to look: a warning, and a policy that becomes looser, are for reviewers. */ function isWell({ decision, ending, notes }) {
			let { verdict, gates } = decision
			return (
				('pass' === verdict || 'unchanged' === verdict) &&
				'conflict' !== ending.kind &&
				!('promoted' === ending.kind && null !== ending.recordProblem) &&
				notes.every(({ kind }) => harmless.includes(kind)) &&
				!(0, next_steps./* loosens */ k)(decision) &&
				!gates.some(({ outcome, datasetWarning }) => 'warn' === outcome || datasetWarning)
			)
		}
		/** A pull request that nobody can find must not be left without a word. */ function sayWhyNobody(event, log, warn) {
			let notice = message => log.annotate({ subject: 'other', level: 'notice', title: 'Stagegate: no comment', message })
			switch (event.kind) {
				case 'issue_comment':
				case 'workflow_run':
					if (null !== event.unanswered) warn(event.unanswered)
					else if ('workflow_run' === event.kind && event.follows.event.startsWith('pull_request'))
						notice('The event workflow_run names no pull request (it never does if the pull request is from a fork), so none gets a comment.')
					return
				case 'other':
					if (!/^(?:pull_request|issue_comment$|workflow_run$)/.test(event.name)) return
					notice(
						`The payload of the event ${(0, untrusted_text./* visible */ RK)(event.name)} is not in the form that GitHub documents, so it is not known which pull request it is about, and none gets a comment.`
					)
					return
				default:
					return
			}
		}
		function commentOf(outcome, { triggered, uiUrl, reporting, trend, lookedAt }, run) {
			let { event } = triggered
			let { decision } = outcome
			let marker = (0, github_marker./* commentMarker */ Q)({
				model: decision.model,
				targetKey: (0, model_target./* targetKey */ hD)(decision.target),
				commentKey: reporting.commentKey
			})
			let body = promotion_job./* promotionJob */ P.markdown(outcome, {
				uiUrl,
				workflowRunUrl: run.url,
				limit: (0, comment_text./* bodyLimit */ kR)(marker),
				place: placeOf(event),
				trend,
				charts: 'comment'
			})
			let telling = { body, stamp: (0, comment_text./* stampOf */ Zs)(run, lookedAt), about: aboutOf(event, outcome) }
			return { marker, telling }
		}
		function aboutOf(event, { decision }) {
			let pull = (0, triggering_event./* pullRequestOf */ _n)(event)
			if (null === pull || pull.merged) return { kind: 'merge' }
			let { version, model } = decision.candidate
			let source = null === decision.copies ? null : (0, github_context./* sourceMark */ $)(model)
			return { kind: 'proposal', head: (0, commit_hash./* fullHash */ o)(pull.headSha), version, source }
		}
		var comment_thread = __webpack_require__(76747)
		// CONCATENATED MODULE: ./src/github/reviewed.ts
		/** Whether the event shows that a merge may promote, so that there may be something reviewed. */ function mayFollowReview(event) {
			return 'push' === event.kind || ((0, triggering_event./* pullRequestOf */ _n)(event)?.merged ?? false)
		}
		/**
		 * The versions that the comments of the merged pull requests showed before their merge. Throws nothing but
		 * what `connect` throws, which is called only where a merge may promote.
		 */ async function readReviewed(given) {
			let { connect, repository, event, marker } = given
			let nothing = { kind: 'nothing' }
			if (!mayFollowReview(event)) return { reviewed: nothing, seen: null }
			let github = await connect()
			let found = await (0, pull_request./* findPullRequests */ J)({ github, repository, event })
			switch (found.kind) {
				case 'none':
					return { reviewed: nothing, seen: found }
				case 'failed':
					return { reviewed: { kind: 'not-known', because: found.warning }, seen: null }
				case 'found':
					break
			}
			let pullRequests = []
			for (let number of found.numbers)
				try {
					let comments = await (0, comment_thread./* commentThread */ k)(github, repository, number).findOwn(marker, [])
					pullRequests.push({ number, comments })
				} catch (error) {
					let tried = `read the comments on pull request #${number} of ${(0, workflow_run./* repositoryName */ a)(repository)}`
					let because = (0, failure./* problem */ CC)(tried, ['pull-requests: read'], error)
					return { reviewed: { kind: 'not-known', because }, seen: null }
				}
			return { reviewed: reviewedInAll(pullRequests), seen: { kind: 'found', pullRequests } }
		}
		/** What one of them does not tell is not known; those without a comment of ours say nothing. */ function reviewedInAll(pullRequests) {
			let each = pullRequests.map(({ comments, number }) => reviewedIn(comments, number))
			let notKnown = each.find(one => 'not-known' === one.kind)
			if (void 0 !== notKnown) return notKnown
			let by = each.flatMap(one => ('shown' === one.kind ? one.by : []))
			return 0 === by.length ? { kind: 'nothing' } : { kind: 'shown', by }
		}
		function reviewedIn(comments, pullRequest) {
			let texts = comments.map(({ body, writtenAt }) => (0, comment_text./* readText */ yR)(body, writtenAt))
			let [first, ...others] = texts
			if (void 0 === first) return { kind: 'nothing' }
			let line = others.reduce((a, b) => (0, comment_text./* join */ fj)(a, b, null), first).reviewed
			switch (line.kind) {
				// An older Stagegate wrote it, or a check that came to its end after the merge.
				case 'none':
					return { kind: 'nothing' }
				case 'version':
					return { kind: 'shown', by: [{ pullRequest, version: line.version, source: line.source }] }
				case 'unreadable':
					return {
						kind: 'not-known',
						because: `The comment ${comments[0]?.url ?? ''} was changed by hand, so it no longer says which version it showed before the merge. Look at its edit history, and promote the version that was reviewed by hand (workflow_dispatch).`
					}
			}
		}
		// CONCATENATED MODULE: ./src/github/commit-parents.ts
		let commit_parents_aCommit = schemas./* object */ Ikc({ parents: schemas./* array */ YOg(schemas./* object */ Ikc({ sha: schemas./* string */ YjP() })) })
		/** What a commit was made on. Never throws. */ async function commitParents(github, { owner, name }, commit) {
			try {
				let { data } = await github.octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo: name, commit_sha: commit })
				return { kind: 'known', parents: commit_parents_aCommit.parse(data).parents.map(({ sha }) => sha) }
			} catch (error) {
				let tried = `read the parents of commit ${commit} of ${owner}/${name}`
				return { kind: 'not-known', because: (0, failure./* problem */ CC)(tried, ['contents: read'], error) }
			}
		}
		// CONCATENATED MODULE: ./src/action/comparison-commit.ts
		/** As Git says "no commit". */ let noCommit = '0'.repeat(40)
		/** The side as far as the event itself names it: for an error before its commit is known. */ function namedSide(event) {
			let pull = (0, triggering_event./* pullRequestOf */ _n)(event)
			if (null === pull) return { side: 'before', commit: noCommit }
			return { side: pull.merged ? 'before' : 'base', commit: pull.baseSha }
		}
		/**
		 * Where the change began that an event is about. A dispatch, a deployment and a schedule change
		 * nothing, and run under what is there; nor does a tag, which names a commit as a dispatch does.
		 *
		 * @param given.sha GITHUB_SHA: of a pull request, a merge that GitHub made for testing
		 */ async function otherCommit(given) {
			let { event } = given
			switch (event.kind) {
				case 'push':
					return event.ref.startsWith('refs/tags/') ? { kind: 'none' } : ofPush(event)
				case 'merge_group':
					return ofMergeGroup(event)
				case 'pull_request':
				case 'pull_request_target':
					return await ofPullRequest(event, given)
				case 'other':
					return null === event.pullRequest ? { kind: 'none' } : await ofPullRequest(event.pullRequest, given)
				case 'issue_comment':
				case 'workflow_run':
					return await ofNamed(event, given)
				case 'workflow_dispatch':
				case 'deployment':
					return { kind: 'none' }
			}
		}
		/** Also after a forced push `before` is what the branch held until then. */ function ofPush({ before, sha, onDefaultBranch }) {
			if (null !== before) return { kind: 'at', of: { side: 'before', commit: before }, or: null, changed: sha }
			// A new branch beside the default one has that one's policy to be compared with.
			if ('no' === onDefaultBranch) return { kind: 'none' }
			// Otherwise a new branch would be the way round the policy of an old one.
			return {
				kind: 'not-known',
				of: { side: 'before', commit: noCommit },
				because: 'this push created the branch, or its event does not say where the branch was before, so there is no policy to compare with.'
			}
		}
		function ofMergeGroup({ baseSha, sha }) {
			return null === baseSha
				? { kind: 'not-known', of: { side: 'base', commit: noCommit }, because: 'the event does not say what the merge group is merged into.' }
				: { kind: 'at', of: { side: 'base', commit: baseSha }, or: null, changed: sha }
		}
		/**
		 * A comment on what was merged changes nothing, as a dispatch does not. Of a pull request that
		 * GitHub gave no answer on, nobody knows.
		 */ async function ofNamed(event, asked) {
			let { pullRequest, unanswered } = event
			if (null !== unanswered) return { kind: 'not-known', of: { side: 'base', commit: noCommit }, because: unanswered }
			return null === pullRequest || pullRequest.merged ? { kind: 'none' } : await ofPullRequest(pullRequest, asked)
		}
		async function ofPullRequest(pull, asked) {
			if (pull.merged) return await ofMerge(pull, asked)
			// What was closed without a merge changes nothing.
			if ('closed' === pull.state) return { kind: 'none' }
			let commit = (await testedOn(pull, asked)) ?? pull.baseSha
			return { kind: 'at', of: { side: 'base', commit }, or: null, changed: pull.headSha }
		}
		/**
		 * The event names the base as it was when the pull request last changed; the merge that is being
		 * tested was made on the base as it is. Compared with the older one, what others have merged since
		 * would look like a change of this pull request. null: what is tested is no such merge.
		 */ async function testedOn({ headSha, baseSha, baseRef, defaultBranch }, { event, sha, repository, connect }) {
			// These run at the default branch as it is.
			if ((0, triggering_event./* distrustsWorkspace */ Pb)(event)) return baseRef === defaultBranch ? (0, commit_hash./* fullHash */ o)(sha) : null
			if ('' === sha || sha === headSha || sha === baseSha) return null
			let found = await commitParents(await connect(), repository, sha)
			if ('not-known' === found.kind) return null
			let [base, head, ...more] = found.parents
			return void 0 !== base && head === headSha && 0 === more.length ? base : null
		}
		/**
		 * The merge itself says best what it was made on: its first parent. A squash has one parent, and so
		 * has the last commit of a rebase, which is another one of the same pull request: then the base
		 * that the event names is the other possibility.
		 */ async function ofMerge({ mergeCommitSha, baseSha, headSha }, { repository, connect }) {
			let named = { side: 'before', commit: baseSha }
			if (null === mergeCommitSha) {
				let because = 'the event does not name the commit that the merge made.'
				return { kind: 'not-known', of: named, because }
			}
			let found = await commitParents(await connect(), repository, mergeCommitSha)
			if ('not-known' === found.kind) return { kind: 'not-known', of: named, because: found.because }
			let [first, ...others] = found.parents
			if (void 0 === first) {
				let because = `commit ${mergeCommitSha}, which the merge made, has no parent.`
				return { kind: 'not-known', of: named, because }
			}
			// A head that was fast-forwarded to may itself be a merge: its first parent is of the pull request.
			let mergesHead = 1 === others.length && others[0] === headSha
			let or = mergesHead || first === baseSha ? null : baseSha
			return { kind: 'at', of: { side: 'before', commit: first }, or, changed: mergeCommitSha }
		}
		/**
		 * Whether the default branch may have another policy than what is judged: it is not on that branch,
		 * or somebody chose it among all that is. The policy that is there now is judged beside it then.
		 */ function isBesideDefaultBranch(event) {
			switch (event.kind) {
				case 'push':
				case 'workflow_dispatch':
					return 'yes' !== event.onDefaultBranch
				case 'deployment':
					// Anybody may deploy a commit that the branch has long left behind.
					return true
				case 'pull_request':
				case 'pull_request_target':
					return isElsewhere(event)
				case 'issue_comment':
					return null !== event.pullRequest && isElsewhere(event.pullRequest)
				case 'workflow_run':
					return event.follows.onUnmerged && (null === event.pullRequest || isElsewhere(event.pullRequest))
				case 'merge_group':
					return false
				case 'other':
					return null === event.pullRequest ? 'yes' !== event.onDefaultBranch : isElsewhere(event.pullRequest)
			}
		}
		/** Of a merge only the event that it sets off itself is sure to be of what is there now. */ function isElsewhere({
			baseRef,
			defaultBranch,
			merged,
			action
		}) {
			return baseRef !== defaultBranch || (merged && 'closed' !== action)
		}
		/** Whether the workflow file, and with it the gates that stand there, may be another branch's. */ function isWorkflowOfBranch(event) {
			switch (event.kind) {
				case 'push':
				case 'workflow_dispatch':
					return 'yes' !== event.onDefaultBranch
				case 'pull_request':
				case 'pull_request_target':
					return event.baseRef !== event.defaultBranch
				case 'other': {
					let { pullRequest: pull, onDefaultBranch } = event
					return null === pull ? 'yes' !== onDefaultBranch : pull.baseRef !== pull.defaultBranch
				}
				case 'deployment':
				case 'merge_group':
				case 'issue_comment':
				case 'workflow_run':
					return false
			}
		}
		// CONCATENATED MODULE: ./src/action/comparison-policy.ts
		/**
		 * The policy on the other side of the change that a run is about, and that of the default branch
		 * where that may have another one; read through GitHub's API at its commit and never from the
		 * workspace. What GitHub cannot tell is `not-known`. Throws nothing that a user could have caused.
		 *
		 * @param given.path the `policy` input as a path of the repository; null: there is none
		 * @param given.sha GITHUB_SHA
		 * @param given.connect called before the first request only
		 */ async function otherPolicyOf(given) {
			let { path, triggered } = given
			let { event } = triggered
			if (null === path) return { kind: 'none' }
			// The base's policy judges it alone.
			if ((0, triggering_event./* isOfFork */ OU)(event)) return { kind: 'none' }
			let of = namedSide(event)
			try {
				let asked = { ...given, path }
				let other = await otherCommit({ ...given, event })
				if ('not-known' === other.kind) return other
				if ('at' === other.kind) of = other.of
				let beforehand = 'at' === other.kind ? await read(other, asked) : other
				if (!isBesideDefaultBranch(event)) return beforehand
				of = { side: 'default', commit: noCommit }
				return await besideDefault(beforehand, asked)
			} catch (error) {
				if (!(error instanceof errors./* StagegateError */ qU)) throw error
				return { kind: 'not-known', of, because: firstLine(error.message) }
			}
		}
		/** Both count: that of the default branch, and, where this event changes it, what was there before. */ async function besideDefault(beforehand, asked) {
			if ('not-known' === beforehand.kind) return beforehand
			let promoted = (0, promoted_commit./* promotedCommit */ m)(asked.triggered)
			let changed = 'known' === promoted.kind ? promoted.commit : null
			let tip = await defaultBranchTip(await asked.connect(), asked.repository, (0, triggering_event./* defaultBranchOf */ dV)(asked.triggered.event))
			if ('not-known' === tip.kind) return { kind: 'not-known', of: { side: 'default', commit: noCommit }, because: tip.because }
			let of = { side: 'default', commit: tip.commit }
			let byDefault = await read({ kind: 'at', of, or: null, changed }, asked)
			if ('none' === beforehand.kind || 'not-known' === byDefault.kind) return byDefault
			if (sameMeaning(beforehand, byDefault) || null === changed) return byDefault
			let own = await policyAt({ ...of, commit: changed }, asked)
			if ('not-known' === own.kind) return { ...own, of }
			if (sameMeaning(own, beforehand)) return byDefault
			if (sameMeaning(own, byDefault) || 'base' === beforehand.of.side) return beforehand
			return {
				kind: 'not-known',
				of: beforehand.of,
				because: 'the policy before this change, the policy after it, and the policy on the default branch now are three different ones.'
			}
		}
		async function read({ of, or, changed }, asked) {
			let found = await policyAt(of, asked)
			if (null !== or && 'not-known' !== found.kind) {
				let also = await policyAt({ ...of, commit: or }, asked)
				if ('not-known' === also.kind) return { ...also, of }
				if (!sameMeaning(found, also))
					return {
						kind: 'not-known',
						of,
						because: `its merge does not show whether the pull request was squashed or rebased, and the policies at ${of.commit.slice(0, 7)} and ${or.slice(0, 7)} differ.`
					}
			}
			return 'absent' === found.kind ? await reallyNew(found, changed, asked) : found
		}
		/**
		 * A file that the commit has not, either, is not in this repository where the workspace has it: a
		 * step made it, or the repository is checked out elsewhere. Then nobody knows what it was before.
		 */ async function reallyNew(absent, changed, asked) {
			let { of } = absent
			if (null === changed) return absent
			let now = await fileIn(changed, asked)
			switch (now.kind) {
				case 'found':
					return absent
				case 'not-known':
					return { kind: 'not-known', of, because: now.because }
				case 'absent':
					return {
						kind: 'not-known',
						of,
						because: `the policy file '${(0, untrusted_text./* visible */ RK)(asked.path)}' is not in this repository, neither at ${of.commit.slice(0, 7)} nor at ${changed.slice(0, 7)}. Check the repository out into the workspace itself, and keep the policy in it.`
					}
			}
		}
		async function policyAt(of, asked) {
			let file = await fileIn(of.commit, asked)
			switch (file.kind) {
				case 'absent':
					return { kind: 'absent', of }
				case 'not-known':
					return { kind: 'not-known', of, because: file.because }
				case 'found': {
					let name = `${asked.path} at commit ${of.commit.slice(0, 7)}`
					try {
						let { parsePolicy } = await Promise.all(/* import() */ [__webpack_require__.e(815), __webpack_require__.e(7), __webpack_require__.e(49)]).then(
							__webpack_require__.bind(__webpack_require__, 65049)
						)
						let { digest, models } = parsePolicy(file.text, name)
						let asks = models.get(asked.model)
						return void 0 === asks ? { kind: 'absent', of } : { kind: 'found', of, policy: { digest, asks } }
					} catch (error) {
						if (!(error instanceof errors./* StagegateError */ qU)) throw error
						return { kind: 'not-known', of, because: firstLine(error.message) }
					}
				}
			}
		}
		async function fileIn(commit, { path, repository, connect }) {
			let github = await connect()
			return await fileAtCommit({ github, repository, commit, path, mostBytes: workspace_file./* mostTextBytes */ wp })
		}
		function sameMeaning(one, other) {
			return 'found' === one.kind && 'found' === other.kind ? one.policy.digest === other.policy.digest : one.kind === other.kind
		}
		/** Below it an error of a policy shows the line itself, with a caret. */ function firstLine(message) {
			return message.split('\n', 1)[0] ?? message
		}
		// CONCATENATED MODULE: ./src/action/github-context.ts
		/**
		 * Reads from GitHub what the decision rests on. `promotes`: whether anything is to move; what only
		 * checks waits for nobody's approval. Throws nothing that a user could have caused.
		 */ async function askGitHub(step, { inputs, promotion }, reporting, promotes) {
			let of = { ...inputs, model: (0, check./* targetModel */ TB)(promotion) }
			let [{ reviewed, seen }, approval, otherPolicy] = await Promise.all([
				askReviewed(of, reporting, step),
				promotes ? askApproval(inputs, step) : null,
				askOtherPolicy(of, step, promotes)
			])
			return { circumstances: { reviewed, approval, comparisonPolicy: otherPolicy }, seen }
		}
		async function askReviewed({ model, target }, { comment, commentKey }, { triggered, connect }) {
			let { event, run } = triggered
			if ('never' === comment || null === run) return { reviewed: { kind: 'nothing' }, seen: null }
			let { repository } = run
			let marker = (0, github_marker./* commentMarker */ Q)({ model, targetKey: (0, model_target./* targetKey */ hD)(target), commentKey })
			try {
				return await readReviewed({ connect, repository, event, marker })
			} catch (error) {
				if (!(error instanceof errors./* UsageError */ eb)) throw error
				let advice = 'If the workflows on pull requests make no comment, set "comment: never".'
				return { reviewed: { kind: 'not-known', because: `${error.message} ${advice}` }, seen: null }
			}
		}
		async function askOtherPolicy({ model, policy, policyRepository, gates }, { triggered, around, connect, log }, promotes) {
			let { event, run } = triggered
			if (null === run) return { kind: 'none' }
			let { repository, sha } = run
			// What stands in another repository no event of this one changes.
			if (null !== policyRepository && !isOf(repository, policyRepository)) return { kind: 'none' }
			if (null === policy) {
				let gated = 'gates' === gates.kind && gates.gates.length > 0
				if (promotes && gated && isWorkflowOfBranch(event)) log.annotate(ungoverned)
				return { kind: 'none' }
			}
			// The first push of a branch has nothing before it, and only looking needs nobody's leave.
			let first = !promotes && 'push' === event.kind && null === event.before
			if (first && !isBesideDefaultBranch(event)) return { kind: 'none' }
			let workspace = workspaceOf(around)
			let isElsewhere = null !== policyRepository || (0, triggering_event./* distrustsWorkspace */ Pb)(event)
			let found = isElsewhere ? { kind: 'path', path: inRepository(policy, workspace) } : await inCheckout(policy, workspace, repository)
			if ('of-another' === found.kind) {
				let name = null === found.repository ? null : (0, untrusted_text./* visible */ RK)(found.repository)
				let because = `the policy file is in a checkout of ${name ?? 'a repository that its .git does not name (a submodule, for example)'}. Give the inputs policy-repository: ${name ?? 'OWNER/NAME'}@REF, and in "policy" its path there.`
				return { kind: 'not-known', of: namedSide(event), because }
			}
			let { path } = found
			return await otherPolicyOf({ path, model, triggered, sha, repository, connect })
		}
		function isOf(repository, policyRepository) {
			let named = parsePolicyRepository(policyRepository).repository
			return (0, same_name./* sameName */ q)((0, workflow_run./* repositoryName */ a)(named), (0, workflow_run./* repositoryName */ a)(repository))
		}
		let ungoverned = {
			subject: 'other',
			level: 'warning',
			title: 'Stagegate: gates of a branch',
			message:
				'This run is not on the default branch, and its gates are in the input "gates" of its own workflow file, so nothing compares them with the gates of the default branch. Keep them in a policy file: a run compares it with the policy file on the default branch.'
		}
		async function askApproval({ approval }, { triggered, around, connect }) {
			if (null === approval) return null
			let { environment } = approval
			let { run } = triggered
			if (null === run) {
				let because = 'This is not a workflow run on GitHub, so nobody can have approved it there.'
				return { kind: 'not-known', environment, because }
			}
			try {
				let { env, now, sleep, dispatcher = null } = around
				let [github, { readApproval }] = await Promise.all([
					connect(),
					// Loaded late: few runs ask for an approval.
					__webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 45445))
				])
				return await readApproval({ github, run, env, environment, dispatcher, now, sleep })
			} catch (error) {
				if (!(error instanceof errors./* UsageError */ eb)) throw error
				return { kind: 'not-known', environment, because: error.message }
			}
		}
		var past_of_report = __webpack_require__(62855)
		var post_state = __webpack_require__(10626)
		var saved_environment = __webpack_require__(19693)
		// CONCATENATED MODULE: ./src/action/promotion-additions.ts
		/**
		 * Around `check` and `promote`: what GitHub says of the change, what the post step needs to undo it,
		 * the comment of a pull request, and the deployment.
		 */ async function addToPromotion({ inputs, promotion }, step) {
			let { raw, log, around, triggered, connection, promoter, connect } = step
			let reporting = (0, report_inputs./* readReport */ t)(raw)
			let ahead = null
			let actor = {
				...promoter,
				...(inputs.rollbackOnFailure && { announce: await saving(step, promotion) }),
				decided(decision, standing, tracking) {
					ahead = (0, trend./* readAhead */ E)(decision, standing, tracking)
				}
			}
			let seen = null
			return {
				async ask(writes) {
					let asked = await askGitHub(step, { inputs, promotion }, reporting, writes)
					seen = asked.seen
					return { inputs, promotion: { ...promotion, circumstances: asked.circumstances } }
				},
				actor,
				past: (outcome, { tracking }) => (0, past_of_report./* pastOfReport */ A)(outcome, ahead ?? tracking),
				async tell(outcome, { past, lookedAt, succeeded, told }) {
					let to = { log, triggered, uiUrl: connection.uiUrl, reporting, connect }
					let { trend } = past
					let { sleep } = around
					let comment = await commentOnPullRequest(outcome, { ...to, trend, lookedAt, seen, sleep })
					await tellDeployment(outcome, to)
					let all = told && log.setOutputs({ 'comment-url': comment ?? '' })
					let ended = endOf({ succeeded, told: all })
					if (inputs.rollbackOnFailure && 'promoted' === outcome.ending.kind) (0, post_state.saveHowItEnded)(log, ended)
					return ended
				}
			}
		}
		/** Saves for the post step what it takes to undo the promotion, before anything is moved. */ async function saving(step, promotion) {
			let model = (0, check./* targetModel */ TB)(promotion)
			let { connection, around } = step
			let environment = await (0, saved_environment./* environmentToSave */ yX)(around.env, [connection.trackingUri, connection.registryUri], around.readFile)
			return record => (0, post_state.saveForPost)(step, { model, record, environment })
		}
		var publish = __webpack_require__(74001)
		var inputs_and_flags = __webpack_require__(14311)
		var near_name = __webpack_require__(56853)
		// CONCATENATED MODULE: ./src/action/raw-inputs.ts
		/** The inputs as the runner hands them over: `INPUT_` and the name in capitals, spaces as `_`. */ function rawInputs(env) {
			let entries = inputs_and_flags./* inputNames */ vj.map(name => [name, env[variableOf(name)]?.trim() ?? ''])
			return Object.fromEntries(entries)
		}
		/**
		 * The runner only warns of an input that the action does not know, and a gate that was misspelt
		 * away would be a gate that never closes.
		 */ function refuseUnknownInputs(env) {
			let known = new Set(inputs_and_flags./* inputNames */ vj.map(variableOf))
			for (let variable of Object.keys(env)) {
				if (!variable.startsWith('INPUT_') || known.has(variable)) continue
				let name = variable.slice(6).toLowerCase()
				throw new errors./* UsageError */ eb(
					`There is no input '${(0, untrusted_text./* visible */ RK)(name)}'.${(0, near_name./* didYouMean */ au)(name, inputs_and_flags./* inputNames */ vj)} The inputs are: ${inputs_and_flags./* inputNames */ vj.join(', ')}.`
				)
			}
		}
		/**
		 * What a command does not take would look as if it had been asked. What is empty, or its default,
		 * nobody has given: GitHub cannot tell that apart.
		 */ function refuseInputsNotTaken(command, { takes }, raw) {
			let takesIt = name => void 0 !== takes[name] || void 0 !== (0, inputs_and_flags./* inputOf */ wg)(name).serves
			let stray = inputs_and_flags./* inputNames */ vj.find(name => isGiven(name, raw) && !takesIt(name))
			if (void 0 === stray) return
			throw new errors./* UsageError */ eb(
				input =>
					`${input(stray)} is given, but ${command} does not take it. Leave it out. The inputs of ${command}: ${inputs_and_flags./* inputNames */ vj.filter(name => void 0 !== takes[name]).join(', ')}.`
			)
		}
		function isGiven(name, raw) {
			let text = raw[name].toLowerCase()
			return '' !== text && text !== (0, inputs_and_flags./* inputOf */ wg)(name).default
		}
		function variableOf(name) {
			return `INPUT_${name.toUpperCase()}`
		}
		var read_clock = __webpack_require__(8047)
		// CONCATENATED MODULE: ./src/action/rollback-additions.ts
		/** Around `rollback`: the target's history below the summary, and the deployment. */ async function addToRollback(
			request,
			{ raw, log, triggered, connection, promoter, connect }
		) {
			let reporting = (0, report_inputs./* readReport */ t)(raw)
			let { uiUrl } = connection
			return {
				ask: async () => request,
				actor: promoter,
				past: async (outcome, { registry }) =>
					'rolled-back' === outcome.ending.kind ? { ...noPast, timeline: await (0, past_of_report./* timelineOf */ h)(outcome, registry, log) } : noPast,
				async tell(outcome, soFar) {
					await tellDeploymentOfRollback(outcome, { log, triggered, uiUrl, reporting, connect })
					return endOf(soFar)
				}
			}
		}
		var action_step = __webpack_require__(29134)
		// CONCATENATED MODULE: ./src/action/run.ts
		/** Runs one step, and says whether it succeeded. Throws nothing that a user could have caused. */ async function runAction(around) {
			let raw = rawInputs(around.env)
			let secrets = secretsIn(raw, around.env)
			let log = (0, workflow_log./* openWorkflowLog */ S)(around.core, secrets)
			let { env, readFile, dispatcher = null } = around
			let loaded = await (0, triggering_event./* loadEvent */ Ds)(env, readFile)
			let waiting = (0, action_step./* waitingIn */ z)(log, around)
			let connect = (0, connect_github./* connecting */ j)(loaded.run, { token: raw['github-token'], env, dispatcher, waiting })
			let triggered = await withNamedPullRequest(loaded, connect)
			let begun = { raw, log, around, triggered, connect }
			let command = null
			try {
				command = await commandOf(begun)
				return await runStep(command, begun)
			} catch (error) {
				if (!(error instanceof errors./* StagegateError */ qU)) throw error
				let { word, heading } = await failureWords(raw.command)
				let title = `Stagegate: ${word}`
				log.annotate({ subject: 'verdict', level: 'error', title, message: error.message })
				await log.setSummary(`### ⚠️ ${heading}\n\n${(0, untrusted_text./* codeBlock */ DV)(error.message)}\n`)
				await tellDeploymentOfError(error.message, { ...begun, command, secrets })
				return 'failure'
			}
		}
		/** Of what is misspelt, and of `auto`, as of a promotion. */ async function failureWords(requested) {
			let named = command./* requestedCommands */ L.find(it => it === requested) ?? 'auto'
			return (await jobCommand('auto' === named ? 'promote' : named)).job.failure
		}
		/** Whatever it is asked and comes to. */ async function jobCommand(name) {
			return await list./* commands */ P[name].load()
		}
		async function commandOf(begun) {
			let { raw, log, around, triggered } = begun
			refuseUnknownInputs(around.env)
			let requested = (0, inputs./* readCommand */ UK)(raw)
			let resolved = resolveCommand(requested, triggered.event, await run_trustOf(requested, begun))
			if ('refused' === resolved.kind) throw resolved.error
			if (null !== resolved.notice) notice(log, resolved.notice)
			return resolved.command
		}
		async function runStep(name, begun) {
			switch (name) {
				case 'check':
				case 'promote':
					return await runCommand(name, await list./* commands */ P[name].load(), begun, addToPromotion)
				case 'rollback':
					return await runCommand(name, await list./* commands */ P[name].load(), begun, addToRollback)
				case 'clear-rollback':
				case 'adopt':
				case 'audit':
					return await runCommand(name, await jobCommand(name), begun, addNothing)
			}
		}
		async function runCommand(name, command, begun, add) {
			let step = stepOf(begun, name, command)
			let { raw, log, around, triggered, connection, promoter, connect } = step
			let elsewhere = raw['policy-repository']
			let repository = '' === elsewhere ? null : parsePolicyRepository(elsewhere)
			let place = filesOf(triggered, around, connect, repository)
			let asked = { place, workspace: workspaceOf(around), by: promoter.by, files: [] }
			let read = await command.read(raw, asked)
			let work = command.work(read)
			let additions = await add(read, step)
			let code = commitHistoryOf(triggered, connect)
			let lastLook = around.now
			let { outcome, past, lookedAt } = await (0, commands_command./* carryOut */ u)(
				work,
				() => additions.ask('write' === work.access),
				additions.actor,
				async (outcome, sources) => {
					let lookedAt = lastLook()
					return { outcome, lookedAt, past: sources ? await additions.past(outcome, sources) : noPast }
				},
				(access, use) =>
					(0, action_step./* withStores */ L)(access, step, async stores => {
						let remembering = (0, read_clock./* rememberingLastLook */ R)(stores.registry, around.now)
						lastLook = remembering.lastLook
						return await use({ ...stores, registry: remembering.registry, code })
					})
			)
			let succeeded = command.exitCode(outcome, read) === exit_codes./* exitCodes */ hS.ok
			let { uiUrl } = connection
			await (0, publish./* publish */ m)(command, outcome, log, {
				succeeded,
				uiUrl,
				workflowRunUrl: triggered.run?.url ?? null,
				place: placeOf(triggered.event),
				charts: 'summary',
				...past
			})
			// Set before GitHub is told anything: what follows may fail, and changes no verdict.
			let told = log.setOutputs(command.job.outputs(outcome, uiUrl))
			return await additions.tell(outcome, { past, lookedAt, succeeded, told })
		}
		function stepOf(begun, name, command) {
			let { around, triggered } = begun
			let raw = inputsOf(begun.raw, triggered)
			refuseInputsNotTaken(name, command, raw)
			let connection = connectionOf(raw, triggered, around)
			refuseRegistryInFile(triggered, connection)
			let promoter = {
				by: around.env.GITHUB_TRIGGERING_ACTOR || (triggered.run?.actor ?? ''),
				mlflowUser: (0, credentials./* mlflowUserOf */ IY)(connection.credentials, connection.registryUri),
				run: triggered.run?.url ?? null,
				now: around.now,
				nonce: around.nonce,
				sleep: around.sleep,
				uninterrupted: around.uninterrupted,
				waiting: (0, action_step./* waitingIn */ z)(begun.log, around)
			}
			return { ...begun, raw, connection, promoter }
		}
		/** GitHub is asked only where a policy asks what commit a run was made from. */ function commitHistoryOf({ event, run }, connect) {
			if (null === run) {
				let because = 'this is not a workflow run of a repository'
				let reason = 'no-repository'
				return { relationOf: async () => ({ kind: 'not-known', reason, because, promoted: null }) }
			}
			return commitHistory({ connect, repository: run.repository, promoted: (0, promoted_commit./* promotedCommit */ m)({ event, run }) })
		}
		/** Asked before anything of the registry, and not for what only reads. */ async function run_trustOf(requested, { raw, triggered, connect }) {
			let { event, run } = triggered
			if ('check' === requested || 'audit' === requested) return null
			// It only checks there, wherever the commit is.
			if ('auto' === requested && 'workflow_run' === event.kind) return null
			return await eventTrust({ event, environment: raw.environment, run, connect })
		}
		/** On a deployment `environment` has said by itself which ones count, and is not left without use. */ function inputsOf(raw, { event }) {
			if ('deployment' !== event.kind) return raw
			let usedAgain = (0, choice./* isOn */ M)(raw, 'require-approval') || (0, choice./* isOn */ M)(raw, 'create-deployment')
			return usedAgain ? raw : { ...raw, environment: '' }
		}
		/** A fork's pull request has no secrets, and it should say that rather than complain of a 401. */ function connectionOf(raw, { event, run }, around) {
			let withheld = secretsWithheld(event, run?.actor ?? '')
			let connection
			try {
				connection = (0, inputs./* readConnection */ dC)(raw, around.env, null)
			} catch (error) {
				if (null === withheld) throw error
				throw new errors./* UsageError */ eb(explained(withheld), { cause: error })
			}
			let { credentials, trackingUri } = connection
			if (null !== withheld && 'none' === credentials.kind && !trackingUri.startsWith('sqlite:')) throw new errors./* UsageError */ eb(explained(withheld))
			return connection
		}
		function explained(withheld) {
			return `${withheld}. A maintainer can evaluate it from a branch of this repository.`
		}
		function notice(log, message) {
			log.annotate({ subject: 'other', level: 'notice', title: 'Stagegate', message })
		}
		/** Found without judging the inputs: whatever is wrong with them, their secrets stay unseen. */ function secretsIn(raw, env) {
			let variable = name => env[name]?.trim() ?? ''
			let uris = [
				raw['tracking-uri'],
				raw['registry-uri'],
				raw['ui-url'],
				variable('MLFLOW_TRACKING_URI'),
				variable('MLFLOW_REGISTRY_URI'),
				...(0, proxy./* proxyTexts */ $B)(env)
			]
			let usernames = [raw['tracking-username'], variable('MLFLOW_TRACKING_USERNAME')]
			let passwords = [raw['tracking-password'], variable('MLFLOW_TRACKING_PASSWORD')]
			let tokens = [raw['tracking-token'], variable('MLFLOW_TRACKING_TOKEN'), raw['github-token']]
			return [
				...tokens.flatMap(token => (0, credentials./* secretsOf */ Fj)({ kind: 'token', token }, [])),
				...passwords
					.filter(password => '' !== password)
					.flatMap(password => usernames.flatMap(username => (0, credentials./* secretsOf */ Fj)({ kind: 'basic', username, password }, uris))),
				...(0, credentials./* secretsOf */ Fj)({ kind: 'none' }, uris),
				...[raw['tracking-headers'], variable('MLFLOW_TRACKING_HEADERS')].flatMap(tracking_headers./* secretsInHeaders */ FK),
				...[...settings./* secretVariables */ c8, variable('DATABRICKS_OIDC_TOKEN_ENV')].map(variable).filter(secret => '' !== secret)
			]
		}
		var system = __webpack_require__(6213)
		// CONCATENATED MODULE: ./src/action/main.ts
		/** Builds everything that the action touches outside of itself, and runs it. */ function main() {
			let { env } = process
			let core = (0, actions_core./* actionsCore */ v)(env)
			return (0, exit_code./* exitCodeOf */ F)(core, () => runAction({ ...system./* machine */ A, env, cwd: process.cwd(), core }))
		}
	},
	71633: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => sameName })
		/**
		 * Whether GitHub takes both for the same name: it does not tell the cases of letters apart in the
		 * names of environments and repositories. Beyond ASCII nothing is folded, so that two names that
		 * are two to GitHub (`k` and the Kelvin sign) are never one here.
		 */ function sameName(one, other) {
			return asciiLower(one) === asciiLower(other)
		}
		function asciiLower(name) {
			return name.replace(/[A-Z]/g, letter => letter.toLowerCase())
		}
	}
}
