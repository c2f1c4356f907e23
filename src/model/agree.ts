import type { GenericSchema, InferOutput } from 'valibot'

// The schemas and the hand-written interfaces must say the same. Assignable both ways holds what a field is and whether it must be there;
// with every field made required, a field that only one side has is missed by the other. The compiler takes types for equal from the third
// level of nesting on, so each noun is compared by itself, not the edition as a whole.
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T
type Full<T> = T extends object ? { readonly [K in keyof T]-?: Full<T[K]> } : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

// The schemas that other files use are exported as plain `GenericSchema`s: what valibot infers of them would fill half a megabyte of `.d.ts`.

/** True where a schema puts out just the type `T`. */
export type Agrees<S extends GenericSchema, T> = [Same<Plain<InferOutput<S>>, Plain<T>>, Same<Full<InferOutput<S>>, Full<T>>] extends [true, true] ? true : false

/** Does not compile where one of the comparisons fails; its place in the list says which. */
export type AllAgree<T extends readonly true[]> = T
