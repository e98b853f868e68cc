// What the transforms that run unless others are named look for. The build puts the answer in this file's place, so that no
// transform has to be loaded for it.
import { lookOf } from '../catalogue.js';
import { transforms } from './transforms.js';

export const firstLook = lookOf(transforms.filter(({ optIn }) => !optIn));
