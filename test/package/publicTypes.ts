import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const WAYS_IN = ['index', 'node/index', 'fonts', 'fonts/convert', 'import/ans', 'import/html', 'import/markdown', 'import/ninjs', 'import/nitf']

/** The declaration files that a user of the package can reach, by their path under dist, made from the sources as the build makes them. */
export function publicTypes(): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(HOME, 'tsconfig.build.json'), (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, HOME)
  const made = new Map<string, string>()
  const program = ts.createProgram([...WAYS_IN.map((name) => join(HOME, 'src', `${name}.ts`)), ...ts.sys.readDirectory(join(HOME, 'src'), ['.d.ts'])], {
    ...options,
    emitDeclarationOnly: true,
  })
  program.emit(undefined, (path, text) => made.set(relative(join(HOME, 'dist'), path).replaceAll('\\', '/'), text), undefined, true)

  const reached = new Map<string, string>()
  const todo = WAYS_IN.map((name) => `${name}.d.ts`)
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const text = made.get(name)
    if (text === undefined || reached.has(name)) continue
    reached.set(name, text)
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith('.'))
        todo.push(
          relative(HOME, resolve(HOME, dirname(name), fileName))
            .replaceAll('\\', '/')
            .replace(/\.js$/, '.d.ts'),
        )
  }
  return reached
}

/** Packages named in a declaration file. */
export function packagesIn(text: string): readonly string[] {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(text)
  return [...importedFiles.map((file) => file.fileName).filter((name) => !name.startsWith('.')), ...typeReferenceDirectives.map((directive) => directive.fileName)]
}

/** What the compiler says of declaration files when all it knows is the language. */
export function faultsOf(types: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
  }
  const files = new Map([...types].map(([name, text]) => [join(HOME, 'dist', name).replaceAll('\\', '/'), text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, target, ...rest) => (files.has(name) ? ts.createSourceFile(name, files.get(name)!, target) : getSourceFile.call(host, name, target, ...rest))
  host.fileExists = (name) => files.has(name) || (!name.includes('/dist/') && fileExists.call(host, name))
  // dist may be old, or not there
  host.directoryExists = () => true
  host.readFile = (name) => files.get(name) ?? readFile.call(host, name)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}
