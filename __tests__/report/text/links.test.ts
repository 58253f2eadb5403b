import { expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { versionUrl } from '../../../src/report/text/links.ts'

const three = versionNumber(3)

test.each([
  [
    'https://mlflow.example/ui',
    'https://mlflow.example/ui/#/models/main.ml.fraud%20%3C/versions/3',
  ],
  [
    'https://dbc.example/explore/data/models',
    'https://dbc.example/explore/data/models/main/ml/fraud%20%3C/version/3',
  ],
  [
    'https://dbc.example/explore/data/models?o=12',
    'https://dbc.example/explore/data/models/main/ml/fraud%20%3C/version/3?o=12',
  ],
  [
    'https://dbc.example/?o=12#mlflow',
    'https://dbc.example/?o=12#mlflow/models/main.ml.fraud%20%3C/versions/3',
  ],
])('below %s a version has the page %s', (ui, page) => {
  expect(versionUrl(ui, modelName('main.ml.fraud <'), three)).toBe(page)
})
