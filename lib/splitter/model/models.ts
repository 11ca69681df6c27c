import { type LinearModel, readLinearModel } from './linear-model';

/** The trained models of the splitter, each read from the file of weights that bears its name. */
export type Models = { checkWorthiness: LinearModel; checkability: LinearModel };

/** Reads every model. `bytesOf` answers with the bytes of the file called `<name>.bin`. */
export function readModels(bytesOf: (name: string) => Uint8Array): Models {
  const linear = (name: string) => readLinearModel(name, bytesOf(name));
  return { checkWorthiness: linear('check-worthiness'), checkability: linear('checkability') };
}

const KNOWS_NOTHING: LinearModel = { table: new Int8Array(0), scale: 1, bias: 0 };

/** Models without weights: what remains is what the rules alone decide. */
export const UNTRAINED: Models = { checkWorthiness: KNOWS_NOTHING, checkability: KNOWS_NOTHING };
