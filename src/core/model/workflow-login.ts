/** How a workflow logs in to where the models are. */
export type WorkflowLogin = 'mlflow' | 'databricks' | 'sagemaker' | 'api-gateway' | 'azure-ml'
