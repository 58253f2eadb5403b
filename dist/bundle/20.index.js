export const id = 20
export const ids = [20]
export const modules = {
	96020: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { azureMlAccess: () => azureMlAccess })
		var $core_errors_errors_0 = __webpack_require__(58692)
		let getToken = 'az account get-access-token --resource https://management.azure.com --query accessToken --output tsv'
		/**
		 * A workspace of Azure Machine Learning, asked with a token that an earlier step got.
		 *
		 * @throws UsageError where the address names no workspace, or there is no token
		 */ function azureMlAccess(uri, credentials) {
			let address = azureMlAddress(uri)
			if ('token' !== credentials.kind)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input => `Azure Machine Learning requires a token: give what \`${getToken}\` prints after azure/login as ${input('tracking-token')}.`
				)
			return {
				login: null,
				uri: address,
				// The token is among the ordinary credentials.
				authorize: async () => ({}),
				secrets: () => [],
				searches: 'by name',
				advice
			}
		}
		/** `https://HOST/mlflow/v2.0/subscriptions/…/workspaces/NAME` of what begins with `azureml://`. */ function azureMlAddress(uri) {
			let url = URL.parse(uri.trim())
			let [, place] = /(\/subscriptions\/.*)$/.exec(url?.pathname ?? '') ?? []
			if (null === url || '' === url.host || void 0 === place)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					'The address of Azure Machine Learning must be azureml://HOST/mlflow/v1.0/subscriptions/…/workspaces/NAME, as `az ml workspace show --query mlflow_tracking_uri` prints it.'
				)
			if (!/\/workspaces\/[^/]+\/?$/.test(place))
				throw new $core_errors_errors_0./* .UsageError */ eb(
					'The address of Azure Machine Learning does not end with /workspaces/NAME. MLflow has no API for the models of a registry that an organization shares: give the address of a workspace.'
				)
			return `https://${url.host}/mlflow/v2.0${place.replace(/\/+$/, '')}`
		}
		function advice({ path }, status) {
			if (401 === status)
				return input => `The token (${input('tracking-token')}) has expired, or is for another service. Get it immediately before this step: ${getToken}.`
			if (403 === status) return 'The identity that got the token may not do this. The role AzureML Data Scientist on the workspace may.'
			if (path.endsWith('/registered-models/alias') && [400, 404, 501].includes(status))
				return 'This workspace seems to have no aliases: Azure documents only stages. Promote to a stage.'
			return null
		}
	}
}
