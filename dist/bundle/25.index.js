export const id = 25
export const ids = [25]
export const modules = {
	89025: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { sageMakerAccess: () => sageMakerAccess })
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var settings = __webpack_require__(29828)
		var aws_credentials = __webpack_require__(56291)
		// CONCATENATED MODULE: ./src/registry/aws/iam-actions.ts
		/** The operations of MLflow whose IAM action has another name than method and path say. */ let actions = {
			'GET experiments/get-by-name': 'GetExperimentByName',
			'GET metrics/get-history': 'GetMetricHistory',
			'GET model-versions/get': 'GetModelVersion',
			'GET model-versions/get-download-uri': 'GetDownloadURIForModelVersionArtifacts',
			'GET model-versions/search': 'SearchModelVersions',
			'POST model-versions/create': 'CreateModelVersion',
			'POST model-versions/set-tag': 'SetModelVersionTag',
			'DELETE model-versions/delete-tag': 'DeleteModelVersionTag',
			'POST model-versions/transition-stage': 'TransitionModelVersionStage',
			'GET registered-models/alias': 'GetModelVersionByAlias',
			'POST registered-models/alias': 'SetRegisteredModelAlias',
			'DELETE registered-models/alias': 'DeleteRegisteredModelAlias',
			'POST registered-models/create': 'CreateRegisteredModel',
			'GET registered-models/get': 'GetRegisteredModel',
			'GET registered-models/search': 'SearchRegisteredModels',
			'POST registered-models/set-tag': 'SetRegisteredModelTag',
			'DELETE registered-models/delete-tag': 'DeleteRegisteredModelTag',
			'GET runs/get': 'GetRun',
			'POST runs/search': 'SearchRuns',
			'POST logged-models/search': 'SearchLoggedModels'
		}
		/** `sagemaker-mlflow:GetRun`: what IAM calls the right that a request needs; where that is not known, all rights. */ function iamAction({ method, path }) {
			let operation = path.replace(/^.*\/mlflow\//, '')
			let action = actions[`${method} ${operation}`]
			if (void 0 !== action) return `sagemaker-mlflow:${action}`
			return operation.startsWith('logged-models/') ? 'sagemaker-mlflow:GetLoggedModel' : 'sagemaker-mlflow:*'
		}
		var signing = __webpack_require__(20446)
		// CONCATENATED MODULE: ./src/registry/aws/sagemaker.ts
		/** By what an ARN names: where it is, for whom requests are signed, and the header that names it. */ let servers = {
			'mlflow-tracking-server': {
				address: region => `https://${region}.experiments.sagemaker.aws`,
				service: 'sagemaker-mlflow',
				header: 'x-mlflow-sm-tracking-server-arn'
			},
			'mlflow-app': { address: region => `https://mlflow.sagemaker.${region}.app.aws`, service: 'sagemaker', header: 'x-sm-mlflow-app-arn' }
		}
		/**
		 * MLflow in Amazon SageMaker, by the ARN of a tracking server or of a serverless app.
		 *
		 * @throws UsageError where the ARN names neither, or there are no credentials
		 */ function sageMakerAccess(uri, env) {
			let { arn, region, kind } = readArn(uri)
			if (null !== (0, settings./* textIn */ r7)(env, 'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN'))
				throw new errors./* UsageError */ eb(
					'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN is set, but Stagegate does not assume roles. Unset it, and assume the role before: with role-to-assume of aws-actions/configure-aws-credentials, or with aws sts assume-role.'
				)
			let { address, service, header } = servers[kind]
			let credentials = (0, aws_credentials./* awsCredentials */ c)(env)
			let sign = (0, signing./* signingFor */ J)(credentials, { service, region })
			return {
				login: 'AWS credentials',
				uri: (0, settings./* textIn */ r7)(env, 'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT') ?? address(region),
				authorize: async request => {
					let named = { [header]: arn }
					return { ...named, ...(await sign({ ...request, headers: { ...request.headers, ...named } })) }
				},
				secrets: () => (0, aws_credentials./* secretsOfAws */ _)(credentials),
				advice: (call, status, text) => advice(arn, call, status, text)
			}
		}
		function readArn(uri) {
			let found = /^arn:aws(?:-us-gov)?:sagemaker:([a-z0-9-]+):\d{12}:(mlflow-tracking-server|mlflow-app)\/[A-Za-z0-9-]+$/.exec(uri.trim())
			let [arn, region, kind] = found ?? []
			if (void 0 === arn || void 0 === region || void 0 === kind)
				throw new errors./* UsageError */ eb(
					`'${(0, untrusted_text./* visible */ RK)(uri, 200)}' is not the ARN of MLflow in SageMaker. Such an ARN is arn:aws:sagemaker:REGION:ACCOUNT:mlflow-tracking-server/NAME or arn:aws:sagemaker:REGION:ACCOUNT:mlflow-app/ID.`
				)
			return { arn, region, kind: 'mlflow-app' === kind ? kind : 'mlflow-tracking-server' }
		}
		function advice(arn, call, status, text) {
			if (/expired/i.test(text) && (400 === status || 401 === status || 403 === status))
				return 'The AWS credentials have expired: get new ones immediately before this step.'
			if (/signature|clock|skew/i.test(text) && 403 === status)
				return 'AWS does not accept the signature: check that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that the clock of this machine is right.'
			if (401 === status || 403 === status)
				return `The AWS credentials are wrong, or they may not do this: it needs the IAM action ${iamAction(call)} on ${arn}.`
			if (404 === status && !text.includes('RESOURCE_DOES_NOT_EXIST')) return `Does ${arn} exist, and is it started?`
			return null
		}
	}
}
