export const modules = {
	53290: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$D: () => mlmodelPlaces,
			IR: () => proxyPath,
			TA: () => readFile,
			lV: () => askForFile,
			rx: () => proxiedPath
		})
		var node$path_0 = __webpack_require__(76760)
		var $core_errors_errors_1 = __webpack_require__(58692)
		var $core_text_untrusted_text_7 = __webpack_require__(74213)
		var $signatures_artifact_folder_2 = __webpack_require__(24794)
		var $signatures_local_mlmodel_3 = __webpack_require__(40019)
		var $signatures_mlmodel_4 = __webpack_require__(67385)
		var $answers_5 = __webpack_require__(22882)
		var $failures_6 = __webpack_require__(50963)
		/** Of the server as a proxy of its artifacts. */ let proxyPath = '/api/2.0/mlflow-artifacts/artifacts'
		/**
		 * Where the MLmodel in this folder may be had: from the server as a proxy of its artifacts; where
		 * it is none, by the page `fetched` with which the server's own UI shows a file; and from this
		 * machine, where the folder is a whole path. The server may be another machine, where that path is
		 * another folder, so such a file counts only if it says itself that it is `whose`; null: of nobody
		 * that the version names, so it never counts.
		 */ function mlmodelPlaces(client, folder, fetched, whose) {
			let fetch = null === fetched ? [] : [believed(() => readFile(client, fetched, 'fetched'))]
			switch (folder.kind) {
				case 'refused':
					return [believed(() => notThere(folder.because))]
				case 'proxied':
				case 'web': {
					let path = proxiedPath(client, folder)
					if (null === path) return [believed(() => notThere('the artifacts are on another server'))]
					let call = {
						method: 'GET',
						path: `${proxyPath}/${(0, $signatures_artifact_folder_2./* .encodedPath */ y)(path)}/${$signatures_mlmodel_4./* .mlmodelName */ mV}`
					}
					return [believed(() => readFile(client, call, 'proxied'))]
				}
				case 'local':
					return [...fetch, namedByServer(folder.path, whose)]
				case 'store':
					return fetch.length > 0 ? fetch : [believed(() => notThere(`artifacts in ${folder.scheme}: are not read from here`))]
			}
		}
		function believed(look) {
			return { look, whose: null }
		}
		/** Relative to this machine's working directory it would be what a checkout has there. */ function namedByServer(path, whose) {
			let shown = (0, $core_text_untrusted_text_7./* .visible */ RK)(path, 300)
			if (!(0, node$path_0.isAbsolute)(path)) return believed(() => notThere(`the path ${shown} is relative to a folder of the server`))
			if (null === whose) return believed(() => notThere(`the version names no run, so it is not known which file in ${shown} belongs to it`))
			return { look: () => (0, $signatures_local_mlmodel_3./* .readLocalMlmodel */ q)(path, null), whose }
		}
		/** The path below the proxy's own; null: credentials would go to another server. */ function proxiedPath({ connection }, folder) {
			if ('proxied' === folder.kind) {
				let here = null === folder.host || folder.host === new URL(connection.address).host
				return here ? folder.path : null
			}
			let root = `${connection.address}${proxyPath}/`
			return folder.url.startsWith(root) ? folder.url.slice(root.length) : null
		}
		/**
		 * Asks for one MLmodel. An answer that says that there is none, or that this server does not give out
		 * files, is `not-there`; that the server is down or refuses the credentials is an error.
		 *
		 * @throws RegistryError where there is no answer, or none that can be used
		 */ async function readFile(client, file, route) {
			let call = { ...file, longestAnswer: $signatures_mlmodel_4./* .longestMlmodel */ hw }
			let asked = await askForFile(client, call, route, mlmodelWords)
			switch (asked.kind) {
				case 'not-there':
					return asked
				case 'overlong': {
					let because = "the model's file MLmodel is larger than 1 MB"
					return { kind: 'not-known', reason: 'unusable', because }
				}
				case 'answer': {
					let { answer } = asked
					// A login page would be no YAML either, and is an error that can be helped.
					if (!(0, $failures_6./* .looksLikeHtml */ te)(answer.contentType, answer.text)) return { kind: 'text', text: answer.text }
					throw (0, $failures_6./* .unreadable */ O$)(client.connection, call, answer, 'it is a web page', void 0)
				}
			}
		}
		let mlmodelWords = { hasNone: 'has no MLmodel file of this model', isClosed: 'does not allow reading its MLmodel file' }
		/**
		 * Asks, as often as the settings allow, for one file, or for what is in a folder.
		 *
		 * @throws RegistryError where there is no answer, or none that can be used
		 */ async function askForFile(client, file, route, words) {
			let { connection } = client
			let call = { ...file, pathMayBeUnknown: true }
			let again = client.newPatience()
			for (let tries = 1; ; tries++) {
				let { sent, delivery } = await client.sendOnce(call)
				if ('overlong' === sent.kind && 200 === sent.status) return { kind: 'overlong' }
				if ('answer' === sent.kind) {
					if (200 === sent.status) return { kind: 'answer', answer: sent }
					if (hasNoFile(client, sent, call)) return notThere(noFile(client, sent, words))
				}
				let mayGoBetter = 'not-carried-out' === delivery || 'perhaps-carried-out' === delivery
				let next = mayGoBetter ? again(sent) : null
				if (null !== next) {
					await client.waitToRetry(call, sent, next)
					continue
				}
				if ('proxied' === route || 'answer' !== sent.kind || 500 !== sent.status) throw (0, $failures_6./* .failure */ V2)(connection, call, sent, tries)
				if (null === (0, $answers_5./* .serverError */ ig)(sent.text)) throw brokeDown(client, call, sent, tries)
				return notThere(noFile(client, sent, words))
			}
		}
		function hasNoFile(client, answer, call) {
			switch (answer.status) {
				case 404:
					return client.saysMissing(answer, call)
				case 400:
				case 405:
				case 501:
					// A folder in the file's place, a path that MLflow takes for unsafe, an older server.
					return true
				case 503:
					// MLflow's own answer with --no-serve-artifacts, and no sign of a server that is down.
					return /artifact serving is disabled|--serve-artifacts/i.test(answer.text)
				default:
					return false
			}
		}
		/**
		 * MLflow 3.17 answers with a page of Flask's where it lacks the driver of a store (boto3, say), and
		 * with the same page where it breaks down in any other way.
		 */ function brokeDown({ connection }, call, sent, tries) {
			let { message } = (0, $failures_6./* .failure */ V2)(connection, call, sent, tries)
			return new $core_errors_errors_1./* .RegistryError */ gl(
				`${message} If the server says that it cannot reach its artifact store, install what is missing on the server, or let the server proxy its artifacts (--serve-artifacts).`
			)
		}
		/** In MLflow's own words where it has some; a web page says nothing more than its status. */ function noFile({ connection }, answer, words) {
			let what = 404 === answer.status ? words.hasNone : words.isClosed
			let inForm = null !== (0, $answers_5./* .serverError */ ig)(answer.text)
			let said = inForm ? (0, $failures_6./* .shownExchange */ PY)(connection, answer) : `answered ${answer.status}`
			return `the server ${what} (${said})`
		}
		function notThere(because) {
			return { kind: 'not-there', because }
		}
	}
}
