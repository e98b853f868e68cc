// Every helper module that a recipe may ask for.
import type { HelperModule } from '../../api.js';
import { asyncHandler } from './async-handler.js';
import { mapInOrder } from './in-order.js';

export const recipeHelpers: readonly HelperModule[] = [asyncHandler, mapInOrder];
