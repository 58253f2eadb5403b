export const id = 125
export const ids = [125]
export const modules = {
	81125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { kubernetesAccess: () => kubernetesAccess })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $core_errors_errors_2 = __webpack_require__(58692)
		/** Where Kubernetes shows a pod the service account that it runs as. */ let serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount'
		/**
		 * MLflow that asks for the token of a pod's service account, as MLFLOW_TRACKING_AUTH=kubernetes says, and,
		 * with `kubernetes-namespaced`, has a workspace for each namespace. The token is read for each request,
		 * because Kubernetes replaces it while the pod runs.
		 */ function kubernetesAccess(uri, kind, folder = serviceAccountFolder) {
			let tokens = new Set()
			return {
				login: `MLFLOW_TRACKING_AUTH is ${kind}`,
				uri,
				authorize: async () => {
					let token = await read(folder, 'token', kind)
					tokens.add(token)
					let authorization = { authorization: `Bearer ${token}` }
					if ('kubernetes' === kind) return authorization
					return { ...authorization, 'x-mlflow-workspace': await read(folder, 'namespace', kind) }
				},
				secrets: () => [...tokens],
				advice: (_call, status) =>
					401 === status || 403 === status ? 'The server refuses the token of the service account: may the service account of this pod use it?' : null
			}
		}
		async function read(folder, name, kind) {
			let path = (0, node$path_1.join)(folder, name)
			try {
				let text = (await (0, node$fs_promises_0.readFile)(path, 'utf8')).trim()
				if (/^[\x21-\x7e]+$/.test(text)) return text
			} catch (cause) {
				throw new $core_errors_errors_2./* .UsageError */ eb(
					`MLFLOW_TRACKING_AUTH is ${kind}, but ${path} cannot be read: this is not a pod of Kubernetes with a service account. Set MLFLOW_TRACKING_TOKEN (and MLFLOW_WORKSPACE) instead.`,
					{ cause }
				)
			}
			throw new $core_errors_errors_2./* .UsageError */ eb(
				`MLFLOW_TRACKING_AUTH is ${kind}, but ${path} is empty, or contains a character that an HTTP header cannot have.`
			)
		}
	}
}
