import { type LinearModel, readLinearModel } from './linear-model';

/** The trained models of the splitter, each read from the file of weights that bears its name. */
export type Models = {
  /** Does a sentence end here? */
  sentences: LinearModel;
};

/** Reads every model. `bytesOf` answers with the bytes of the file called `<name>.bin`. */
export function readModels(bytesOf: (name: string) => Uint8Array): Models {
  return { sentences: readLinearModel('sentences', bytesOf('sentences')) };
}
