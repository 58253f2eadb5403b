export const id = 106
export const ids = [106]
export const modules = {
	41106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { apiGatewayAccess: () => apiGatewayAccess })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $mlflow_settings_1 = __webpack_require__(29828)
		var $aws_credentials_2 = __webpack_require__(56291)
		var $signing_3 = __webpack_require__(20446)
		/**
		 * MLflow behind Amazon API Gateway, for which MLflow's own client signs requests where
		 * MLFLOW_TRACKING_AWS_SIGV4 is true.
		 *
		 * @throws UsageError where there are no credentials, or no region
		 */ function apiGatewayAccess(uri, env) {
			let region = (0, $mlflow_settings_1./* .textIn */ r7)(env, 'AWS_REGION') ?? (0, $mlflow_settings_1./* .textIn */ r7)(env, 'AWS_DEFAULT_REGION')
			if (null === region)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					'MLFLOW_TRACKING_AWS_SIGV4 is set, but no region is: set AWS_REGION to the region of the API Gateway in front of MLflow.'
				)
			let credentials = (0, $aws_credentials_2./* .awsCredentials */ c)(env)
			return {
				login: 'AWS credentials, because MLFLOW_TRACKING_AWS_SIGV4 is set',
				uri,
				authorize: (0, $signing_3./* .signingFor */ J)(credentials, { service: 'execute-api', region }),
				secrets: () => (0, $aws_credentials_2./* .secretsOfAws */ _)(credentials),
				advice: (_call, status) =>
					401 === status || 403 === status
						? `The AWS credentials are wrong or have expired, or they may not call the API Gateway in ${region} (execute-api:Invoke).`
						: null
			}
		}
	}
}
