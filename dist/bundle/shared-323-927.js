export const modules = {
	10626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, { saveForPost: () => saveForPost, saveHowItEnded: () => saveHowItEnded, savedPromotion: () => savedPromotion })
		var zod$mini_6 = __webpack_require__(63619)
		var $commands_inputs_report_inputs_0 = __webpack_require__(94814)
		var $core_errors_errors_1 = __webpack_require__(58692)
		var $core_model_model_5 = __webpack_require__(86272)
		var $core_model_target_4 = __webpack_require__(63580)
		var $registry_credentials_tracking_headers_2 = __webpack_require__(76302)
		var $registry_mlflow_settings_3 = __webpack_require__(29828)
		/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */ function saveForPost(step, given) {
			let { raw, log, connection, promoter, around } = step
			let { model, record, environment } = given
			let { credentials } = connection
			let { githubToken, comment, commentKey, createDeployment } = (0, $commands_inputs_report_inputs_0./* .readReport */ t)(raw)
			// Each by itself and as it is: the runner masks secrets only in the form in which they are known.
			let state = {
				model,
				target: (0, $core_model_target_4./* .targetKey */ hD)(record.target),
				version: String(record.version),
				run: promoter.run ?? '',
				by: promoter.by,
				tracking_uri: connection.trackingUri,
				registry_uri: connection.registryUri,
				credentials: credentials.kind,
				token: 'token' === credentials.kind ? credentials.token : '',
				username: 'basic' === credentials.kind ? credentials.username : '',
				password: 'basic' === credentials.kind ? credentials.password : '',
				...(connection.headers.size > 0 && { headers: (0, $registry_credentials_tracking_headers_2./* .headerLines */ Hq)(connection.headers) }),
				ui_url: connection.uiUrl ?? '',
				cwd: around.cwd,
				github_token: githubToken,
				comment,
				comment_key: commentKey,
				environment: createDeployment?.environment ?? '',
				...Object.fromEntries(Object.entries(environment.secrets).map(([name, secret]) => [`secret_${name}`, secret])),
				// There is no secret among these.
				variables: JSON.stringify(environment.variables),
				trust: JSON.stringify(environment.trust),
				// The last of them: without it, nothing was saved.
				record: record.key
			}
			try {
				for (let [name, value] of Object.entries(state)) log.saveState(name, value)
			} catch (cause) {
				let reason = cause instanceof Error ? cause.message : String(cause)
				throw new $core_errors_errors_1./* .StagegateError */ qU(
					'github',
					`"rollback-on-failure" is true, but what the rollback would need could not be saved (${reason}), so nothing was promoted. Use a runner that sets GITHUB_STATE.`,
					{ cause }
				)
			}
		}
		/** Without it, the step counts as cut short, which says less of why and changes nothing else. */ function saveHowItEnded(log, ended) {
			try {
				log.saveState('ended', ended)
			} catch {}
		}
		// Nothing was saved before either, or this would not be reached.
		/** What the step before saved, from the variables that the runner makes of it; null: nothing. */ function savedPromotion(env) {
			let saved = name => env[`STATE_${name}`] ?? ''
			let target = (0, $core_model_target_4./* .targetOfKey */ Ou)(saved('target'))
			if ('' === saved('record') || null === target || 'retirement' === target.kind) return null
			let ended = saved('ended')
			return {
				model: (0, $core_model_model_5./* .modelName */ fD)(saved('model')),
				target,
				version: (0, $core_model_model_5./* .versionNumber */ e1)(Number(saved('version'))),
				record: saved('record'),
				run: saved('run') || null,
				by: saved('by'),
				trackingUri: saved('tracking_uri'),
				registryUri: saved('registry_uri'),
				credentials: savedCredentials(saved),
				headers: (0, $registry_credentials_tracking_headers_2./* .readTrackingHeaders */ eH)(saved('headers')),
				uiUrl: saved('ui_url') || null,
				cwd: saved('cwd'),
				environment: {
					variables: savedTexts(saved('variables')),
					trust: savedTexts(saved('trust')),
					secrets: Object.fromEntries(
						$registry_mlflow_settings_3./* .secretVariables */ c8.flatMap(name => {
							let text = saved(`secret_${name}`)
							return '' === text ? [] : [[name, text]]
						})
					)
				},
				reports: {
					githubToken: saved('github_token'),
					comment: savedMode(saved('comment')),
					commentKey: saved('comment_key'),
					environment: saved('environment') || null
				},
				ended: 'success' === ended || 'failure' === ended ? ended : null
			}
		}
		/** What the main step did not save was nothing that it had told. */ function savedMode(text) {
			return 'always' === text || 'problems' === text ? text : 'never'
		}
		function savedCredentials(saved) {
			switch (saved('credentials')) {
				case 'token':
					return { kind: 'token', token: saved('token') }
				case 'basic':
					return { kind: 'basic', username: saved('username'), password: saved('password') }
				default:
					return { kind: 'none' }
			}
		}
		/**
		 * Each as one value, which is there also where it is empty: of what was not saved, the runner would
		 * hand over what a later step has exported under its name.
		 */ function savedTexts(text) {
			return zod$mini_6./* .record */ g1P(zod$mini_6./* .string */ YjP(), zod$mini_6./* .string */ YjP()).parse(JSON.parse(text))
		}
	},
	94814: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $choice_1 = __webpack_require__(47655)
		let commentModes = ['always', 'problems', 'never']
		function readReport(raw) {
			return { githubToken: raw['github-token'], comment: readCommentMode(raw), commentKey: raw['comment-key'], createDeployment: readCreateDeployment(raw) }
		}
		function readCommentMode(raw) {
			let text = raw.comment.toLowerCase()
			if ('true' === text) return 'always'
			if ('false' === text) return 'never'
			return (0, $choice_1./* .choice */ Y)({ ...raw, comment: text }, 'comment', commentModes, 'always')
		}
		function readCreateDeployment(raw) {
			if (!(0, $choice_1./* .isOn */ M)(raw, 'create-deployment')) return null
			let { environment } = raw
			if ('' === environment)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input => `${input('create-deployment')} is true, but ${input('environment')} is empty: name the environment whose page is to show the promotion.`
				)
			return { environment }
		}
	}
}
