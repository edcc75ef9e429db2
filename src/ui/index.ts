import './tokens.css';
import './base.css';

export { BandBadge, type BandTone } from './band-badge.tsx';
export { Button, buttonClass } from './button.tsx';
export { Card } from './card.tsx';
export { FileButton } from './file-button.tsx';
export { FramedPhoto } from './framed-photo.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Mark } from './mark.tsx';
export { Meter } from './meter.tsx';
export { Notice } from './notice.tsx';
export { Progress } from './progress.tsx';
export { Skeleton } from './skeleton.tsx';
export { Stack } from './stack.tsx';
export { VisuallyHidden } from './visually-hidden.tsx';
