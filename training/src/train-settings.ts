import type { Modality } from '../../src/vocabulary/index.ts';
import type { ClassMap } from './dataset/class-map.ts';
import type { Shares } from './dataset/shares.ts';
import type { DesignName } from './fine-tuning/designs.ts';
import type { Recipe } from './fine-tuning/recipe.ts';

/** What a training run is asked for. */
export interface TrainingSettings {
  readonly data: string;
  readonly weights?: string;
  /** Where the model goes. */
  readonly out: string;
  /** Where the network goes as ONNX too. */
  readonly onnx?: string;
  /** Where the model card and the plots go. */
  readonly card: string;
  readonly seed: number;
  /** At most so many pictures of each set, for a quick trial. */
  readonly limit?: number;
  /** How pictures in class folders were taken. */
  readonly modality: Modality;
  /** What class folders of other names stand for. */
  readonly classes?: ClassMap;
  readonly dropActinicKeratoses: boolean;
  /** What is drawn of sets without splits of their own. */
  readonly shares: Shares;
  /** Where drawn splits are kept. */
  readonly splits?: string;
  /** How the whole network is trained; undefined trains the heads alone. */
  readonly design: DesignName | undefined;
  /** What is to be otherwise than the design has it. */
  readonly changes: Partial<Recipe>;
  /** Go on with the run of the same data, design and seed that was cut off. */
  readonly resume: boolean;
  /** Only draw there what the network would see of some training pictures. */
  readonly contactSheet?: string;
  /** Stop after validation: no test picture is looked at and no model written. */
  readonly validationOnly: boolean;
  /** Keep what became of the design for the table of designs. */
  readonly record: boolean;
  /** Where runs and features are kept; undefined for nowhere but a temporary folder. */
  readonly cache: string | undefined;
}
