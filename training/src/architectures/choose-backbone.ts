import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { readModel } from '../export/model-folder.ts';
import { backboneOfModel } from './backbone-of-model.ts';
import { readBackbone } from './read-backbone.ts';
import type { Backbone } from './weights.ts';

export interface ChosenBackbone {
  readonly backbone: Backbone;
  /** Where it came from, in words. */
  readonly origin: string;
}

const FOLDER_NAME = 'mobilenet_v2_1.0_224';

/**
 * The backbone to start from: the folder that was asked for (or the one of the usual name in it), else weights beside the
 * data, else the shipped model's own.
 *
 * @throws {UserError} when there is none of these.
 */
export function chooseBackbone(asked: string | undefined, data: string, shippedModel: string): ChosenBackbone {
  const folder = [asked && join(asked, FOLDER_NAME), asked, !asked && join(data, '..', 'weights', FOLDER_NAME)].find(
    (candidate): candidate is string => Boolean(candidate && (candidate === asked || existsSync(candidate))),
  );
  if (folder) return { backbone: readBackbone(folder), origin: `the weights in ${folder}` };
  if (!existsSync(join(shippedModel, 'manifest.json'))) {
    throw new UserError(
      `There is nothing to start from: no ${FOLDER_NAME} in a weights folder beside the data, and no model in ${shippedModel}. ` +
        'Name the folder of the pretrained MobileNetV2 with --weights DIR.',
    );
  }
  return {
    backbone: backboneOfModel(readModel(shippedModel)),
    origin: `the backbone of the model in ${shippedModel} (no --weights given, none beside the data)`,
  };
}
