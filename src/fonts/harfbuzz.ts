/** The little we call of HarfBuzz's subsetter: numbers are addresses in its memory. */
export interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer }
  _initialize(): void
  malloc(size: number): number
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_reference_blob(face: number): number
  hb_subset_input_create_or_fail(): number
  hb_subset_input_keep_everything(input: number): void
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number
  hb_subset_or_fail(face: number, input: number): number
}

interface Instance {
  readonly exports: unknown
}
interface Module {
  readonly kind?: undefined
}
// Every platform has it; the core is compiled without the types of any.
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<Module>
  instantiate(module: Module, imports: object): Promise<Instance>
}

/** Memo only: the same bytes are the same program. */
const compiled = new WeakMap<Uint8Array, Promise<Module>>()

/** A HarfBuzz with a memory of its own, which goes with it: no font is left in it, and none can hurt the next. Throws what the platform throws. */
export async function startHarfBuzz(wasm: Uint8Array): Promise<HarfBuzz> {
  let program = compiled.get(wasm)
  if (program === undefined) compiled.set(wasm, (program = WebAssembly.compile(wasm)))
  const { exports } = await WebAssembly.instantiate(await program, {})
  const harfbuzz = exports as HarfBuzz
  harfbuzz._initialize()
  return harfbuzz
}
