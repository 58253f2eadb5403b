import { readFileSync } from 'node:fs'

/** The GitHub that the description is for: github.com, or the newest GitHub Enterprise Server. */
export type DescriptionName = 'api.github.com' | 'ghes'

/** The parts of an OpenAPI 3.0 schema that GitHub's description uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly format?: string
  readonly minLength?: number
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** Schemas by media type; empty if GitHub describes no body. */
export type Content = Readonly<Record<string, Schema>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  /** Whether the value may have slashes. */
  readonly multiSegment?: boolean
  readonly mayBeEmpty?: boolean
  readonly schema: Schema
}

export interface Operation {
  readonly id: string
  readonly method: string
  /** With placeholders: `/repos/{owner}/{repo}/…`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly content: Content }
  /** By status. */
  readonly answers: Readonly<Record<string, Content>>
}

/** The part of GitHub's OpenAPI description that scripts/github-description.ts keeps. */
export interface Description {
  readonly source: { readonly version: string; readonly licence: string; readonly file: string }
  readonly operations: readonly Operation[]
  readonly definitions: Readonly<Record<string, Schema>>
}

const read = (name: DescriptionName): Description =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))

export const descriptions: Readonly<Record<DescriptionName, Description>> = {
  'api.github.com': read('api.github.com'),
  ghes: read('ghes'),
}
