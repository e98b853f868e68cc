// Every helper module that a recipe may ask for.
import type { HelperModule } from '../../api.js';
import { asyncDone } from './async-done.js';
import { asyncExecutor } from './async-executor.js';
import { handlerHelpers } from './async-handler.js';
import { collectAsync } from './collect-async.js';
import { arrayHelpers } from './in-order-arrays.js';
import { foldHelpers } from './in-order-folds.js';
import { otherHelpers } from './in-order-others.js';
import { settled } from './settled.js';

export const recipeHelpers: readonly HelperModule[] = [
  asyncDone,
  asyncExecutor,
  ...handlerHelpers,
  collectAsync,
  ...arrayHelpers,
  ...foldHelpers,
  ...otherHelpers,
  settled,
];
