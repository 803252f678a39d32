export { fold, pairsOf, type Folded } from './fold.ts';
export { partAround, spansOf, type Span } from './spans.ts';
