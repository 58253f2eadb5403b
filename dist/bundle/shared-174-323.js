export const modules = {
	31308: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => exitCodeOf })
		/** The exit code of a step; what it throws is a bug, and the log says so. */ async function exitCodeOf(core, step) {
			try {
				return (await step()) === 'success' ? 0 : 1
			} catch (error) {
				let story = error instanceof Error ? (error.stack ?? error.message) : String(error)
				core.error(`This is a bug in Stagegate. Please report it: ${story}`, { title: 'Stagegate: error' })
				return 1
			}
		}
	},
	6213: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => machine })
		var node$crypto_0 = __webpack_require__(77598)
		var node$fs_promises_1 = __webpack_require__(51455)
		var node$timers_promises_2 = __webpack_require__(58500)
		var $commands_signals_3 = __webpack_require__(35055)
		var $commands_waiting_4 = __webpack_require__(65649)
		/** The clock, chance and files of the machine that a step runs on. */ let machine = {
			readFile: path => (0, node$fs_promises_1.readFile)(path, 'utf8'),
			now: Date.now,
			sleep: node$timers_promises_2.setTimeout,
			uninterrupted: $commands_signals_3./* .uninterrupted */ q,
			every: $commands_waiting_4./* .every */ Si,
			nonce: () => (0, node$crypto_0.randomBytes)(4).toString('hex')
		}
	},
	15330: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => actionsCore })
		var $node_modules_actions_core_lib_command_0 = __webpack_require__(89635)
		var $node_modules_actions_core_lib_file_command_1 = __webpack_require__(82902)
		var $node_modules_actions_core_lib_summary_2 = __webpack_require__(1170)
		/**
		 * The parts of `@actions/core` that write to the runner. Its index also loads the OIDC client, and
		 * with that a whole HTTP client, which takes longer than all the rest of a run's start; its
		 * `exports` name no parts, hence the paths.
		 */ /** `env`: where the runner says into which files outputs go. */ function actionsCore(env) {
			return {
				info: message => void process.stdout.write(`${message}\n`),
				notice: (message, { title }) => (0, $node_modules_actions_core_lib_command_0./* .issueCommand */ L)('notice', { title }, message),
				warning: (message, { title }) => (0, $node_modules_actions_core_lib_command_0./* .issueCommand */ L)('warning', { title }, message),
				error: (message, { title }) => (0, $node_modules_actions_core_lib_command_0./* .issueCommand */ L)('error', { title }, message),
				setSecret: secret => (0, $node_modules_actions_core_lib_command_0./* .issueCommand */ L)('add-mask', {}, secret),
				setOutput(name, value) {
					if (env.GITHUB_OUTPUT)
						(0, $node_modules_actions_core_lib_file_command_1./* .issueFileCommand */ n)(
							'OUTPUT',
							(0, $node_modules_actions_core_lib_file_command_1./* .prepareKeyValueMessage */ v)(name, value)
						)
					else (0, $node_modules_actions_core_lib_command_0./* .issueCommand */ L)('set-output', { name }, value)
				},
				// The command on stdout that older runners took would print secrets; without the file it fails.
				saveState: (name, value) =>
					(0, $node_modules_actions_core_lib_file_command_1./* .issueFileCommand */ n)(
						'STATE',
						(0, $node_modules_actions_core_lib_file_command_1./* .prepareKeyValueMessage */ v)(name, value)
					),
				summary: $node_modules_actions_core_lib_summary_2./* .summary */ z
			}
		}
	}
}
