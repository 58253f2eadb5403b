export const modules = {
	49664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => commands })
		/** Every command once. Which of them the action has, each one's `job` says. */ let commands = {
			init: {
				summary: 'draft gates, their test and workflows for a registered model',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 11751))
					).initCommand
			},
			evidence: {
				summary: 'every metric that counts for a version: value, run, dataset, when',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 1934))
					).evidenceCommand
			},
			check: {
				summary: 'check a version against its gates and show what a promotion would change',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 52760))
					).checkCommand
			},
			promote: {
				summary: 'check a version, and move it if it passes its gates',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 52760))
					).promoteCommand
			},
			'transition-stage': {
				summary: 'move a version to a stage without checking gates',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 34694))
					).transitionCommand
			},
			'list-versions': {
				summary: 'the versions of a registered model: stage, aliases, run, champion',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 44281))
					).listCommand
			},
			explain: {
				summary: "a policy's rules for a model in words, and a version's current values",
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 77540))
					).explainCommand
			},
			'policy test': {
				summary: 'test a policy on versions that do not exist, without a registry',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 78408))
					).policyTestCommand
			},
			rollback: {
				summary: 'give a stage or an alias back to the version that had it before',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 7799))
					).rollbackCommand
			},
			'clear-rollback': {
				summary: 'allow a version that was rolled back to be promoted again',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 85976))
					).clearRollbackCommand
			},
			adopt: {
				summary: 'accept a version that got its stage or alias without gates, with a reason',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 42304))
					).adoptCommand
			},
			history: {
				summary: 'which version had a stage or an alias, when, who moved it, on what evidence',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 77337))
					).historyCommand
			},
			audit: {
				summary: 'compare stages and aliases with what the records say',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(780),
								__webpack_require__.e(424),
								__webpack_require__.e(493),
								__webpack_require__.e(466),
								__webpack_require__.e(7),
								__webpack_require__.e(851),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 97957))
					).auditCommand
			}
		}
	}
}
