import type { Translate } from '../../i18n/index.ts';

/** How the trainer describes what a model was built on. */
const FROM_IMAGENET = /^(.+) at (\d+) px, pretrained on ImageNet \((.+?) release, (.+?)\)/;

/** What a model was built on, as a sentence; nothing of a description that cannot be said in every language. */
export function backboneWords(backbone: string, t: Translate): string {
  const [, network, side, source, licence] = FROM_IMAGENET.exec(backbone) ?? [];
  if (!network || !side || !source || !licence) return '';
  return t('figures.data.backbone', { network, side: Number(side), source, licence });
}
