import { modules as shared_174_323 } from './shared-174-323.js'
import { modules as shared_174_182_323 } from './shared-174-182-323.js'
import { modules as shared_174_614 } from './shared-174-614.js'
export const id = 174
export const ids = [174]
export const modules = {
	...shared_174_323,
	...shared_174_182_323,
	...shared_174_614,
	15174: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main })
		var $github_actions_core_0 = __webpack_require__(15330)
		var $exit_code_2 = __webpack_require__(31308)
		var $system_1 = __webpack_require__(6213)
		/** Runs after a job that failed or was canceled, most often with nothing to do. */ function main() {
			let core = (0, $github_actions_core_0./* .actionsCore */ v)(process.env)
			return (0, $exit_code_2./* .exitCodeOf */ F)(core, () => undone(core))
		}
		async function undone(core) {
			let { env } = process
			if (!env.STATE_record) {
				core.info('This step promoted nothing, so rollback-on-failure has nothing to undo.')
				return 'success'
			}
			let [{ savedPromotion }, { postStep }] = await Promise.all([
				Promise.all(/* import() */ [__webpack_require__.e(619), __webpack_require__.e(780), __webpack_require__.e(927)]).then(
					__webpack_require__.bind(__webpack_require__, 10626)
				),
				Promise.all(
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
				).then(__webpack_require__.bind(__webpack_require__, 31331))
			])
			let saved = savedPromotion(env)
			if (null === saved) throw new Error('the state that the step saved cannot be read')
			return await postStep(saved, { ...$system_1./* .machine */ A, env, core })
		}
	}
} /**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */ //# sourceMappingURL=utils.js.map
