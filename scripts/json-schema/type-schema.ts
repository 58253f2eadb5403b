import ts from 'typescript'

/** A JSON Schema, as far as types of this project need it. */
export type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schemas of types, as `JSON.stringify` writes their values. An object that a function named
 * `…Data` makes is a definition of its own, named after the function.
 * @throws for a type that no schema can describe exactly, such as `unknown`
 */
export class TypeSchemas {
  readonly definitions = new Map<string, Schema>()
  readonly #checker: ts.TypeChecker
  readonly #names = new Map<ts.Type, string>()

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  of(type: ts.Type, where: string): Schema {
    const members = type.isUnion() ? type.types : [type]
    const written = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined))
    const others = written.filter((member) => !isLiteral(member) && !isNull(member))
    const schemas = [
      ...literalSchemas(written.filter(isLiteral)),
      ...others.map((other) => this.#one(other, where)),
      ...(written.some(isNull) ? [{ type: 'null' }] : []),
    ]
    const [first, ...more] = withoutRepeats(schemas)
    if (first === undefined) throw new Error(`${where} has no value in JSON`)
    return more.length === 0 ? first : { anyOf: [first, ...more] }
  }

  #one(type: ts.Type, where: string): Schema {
    const { flags } = type
    if (flags & ts.TypeFlags.String) return { type: 'string' }
    if (flags & ts.TypeFlags.Number) return { type: 'number' }
    if (flags & ts.TypeFlags.TemplateLiteral) return { type: 'string', pattern: pattern(type) }
    if (type.isIntersection()) {
      // A branded text or number is one in JSON.
      const plain = type.types.find((part) => !(part.flags & ts.TypeFlags.Object))
      if (plain !== undefined) return this.#one(plain, where)
    }
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) {
      const items = this.#checker.getTypeArguments(type as ts.TypeReference)
      if (items.length === 0) return { type: 'array', maxItems: 0 }
      const kinds = withoutRepeats(items.map((item) => this.of(item, `${where}[]`)))
      return { type: 'array', items: kinds.length === 1 ? kinds[0] : { anyOf: kinds } }
    }
    if (!(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) {
      throw new Error(`${where} is ${this.#checker.typeToString(type)}, which no schema describes`)
    }
    return this.#object(type, where)
  }

  #object(type: ts.Type, where: string): Schema {
    const known = this.#names.get(type)
    if (known !== undefined) return reference(known)
    const name = this.#definitionName(type)
    if (name === null) return this.#properties(type, where)
    this.#names.set(type, name)
    this.definitions.set(name, this.#properties(type, name))
    return reference(name)
  }

  #properties(type: ts.Type, where: string): Schema {
    const values = type.getStringIndexType()
    if (values !== undefined) {
      return { type: 'object', additionalProperties: this.of(values, `${where}.*`) }
    }
    const properties = this.#checker.getPropertiesOfType(type)
    const required: string[] = []
    const schemas: Record<string, Schema> = {}
    for (const property of properties) {
      const its = this.#checker.getTypeOfSymbol(property)
      const said = ts.displayPartsToString(property.getDocumentationComment(this.#checker))
      const schema = this.of(its, `${where}.${property.name}`)
      schemas[property.name] = said === '' ? schema : { description: oneLine(said), ...schema }
      if (!isOptional(property, its)) required.push(property.name)
    }
    return { type: 'object', properties: schemas, required, additionalProperties: false }
  }

  /** `gate` of the object that `gateData` returns; null for any other. */
  #definitionName(type: ts.Type): string | null {
    const literal = type.symbol?.declarations?.[0]
    const statement = literal && ts.isObjectLiteralExpression(literal) ? literal.parent : undefined
    if (statement === undefined || !ts.isReturnStatement(statement)) return null
    const maker = statement.parent.parent
    if (!ts.isFunctionDeclaration(maker) || !maker.name?.text.endsWith('Data')) return null
    const name = maker.name.text.replace(/Data$/, '')
    const returned = maker.body?.statements.filter(ts.isReturnStatement) ?? []
    return returned.length !== 1 || this.definitions.has(name) ? null : name
  }
}

function isLiteral(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Literal) !== 0
}

function isNull(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Null) !== 0
}

/** One `enum` of texts, one of numbers, and what is alone in its kind. */
function literalSchemas(types: readonly ts.Type[]): readonly Schema[] {
  const texts = types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []))
  const numbers = types.flatMap((type) => (type.isNumberLiteral() ? [type.value] : []))
  const truths = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral)
  const [truth] = truths
  const isTrue = truth !== undefined && 'intrinsicName' in truth && truth.intrinsicName === 'true'
  return [
    ...enumeration(texts.toSorted()),
    ...enumeration(numbers),
    ...(truths.length === 1 ? [{ const: isTrue }] : []),
    ...(truths.length === 2 ? [{ type: 'boolean' }] : []),
  ]
}

function enumeration(values: readonly (string | number)[]): readonly Schema[] {
  if (values.length === 0) return []
  return values.length === 1 ? [{ const: values[0] }] : [{ enum: values }]
}

function withoutRepeats(schemas: readonly Schema[]): readonly Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}

/** A key whose value is undefined is left out of JSON. */
function isOptional(property: ts.Symbol, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return (
    (property.flags & ts.SymbolFlags.Optional) !== 0 ||
    parts.some(({ flags }) => flags & ts.TypeFlags.Undefined)
  )
}

function pattern(type: ts.Type): string {
  const { texts } = type as ts.TemplateLiteralType
  return `^${texts.map((text) => RegExp.escape(text)).join('[^]*')}$`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
