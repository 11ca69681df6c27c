/** The trained models of the splitter, each read from the file of weights that bears its name. */
export type Models = Record<never, never>;

/** Reads every model. `bytesOf` answers with the bytes of the file called `<name>.bin`. */
export function readModels(_bytesOf: (name: string) => Uint8Array): Models {
  return {};
}
