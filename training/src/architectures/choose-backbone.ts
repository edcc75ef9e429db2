import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../export/model-folder.ts';
import { backboneOfModel } from './backbone-of-model.ts';
import { readBackbone } from './read-backbone.ts';
import type { Backbone } from './weights.ts';

export interface ChosenBackbone {
  readonly backbone: Backbone;
  /** Where it came from, in words. */
  readonly origin: string;
}

/** The backbone to start from: the folder that was asked for, else weights beside the data, else the shipped model's own. */
export function chooseBackbone(asked: string | undefined, data: string, shippedModel: string): ChosenBackbone {
  const beside = join(data, '..', 'weights', 'mobilenet_v2_1.0_224');
  const folder = asked ?? (existsSync(beside) ? beside : undefined);
  if (folder) return { backbone: readBackbone(folder), origin: `the weights in ${folder}` };
  return {
    backbone: backboneOfModel(readModel(shippedModel)),
    origin: `the backbone of the model in ${shippedModel} (no --weights given, none beside the data)`,
  };
}
