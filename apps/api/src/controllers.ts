import type { Type } from '@nestjs/common';
import { MeController } from './holder/me.controller.js';
import { AuthController } from './public/auth.controller.js';
import { CatalogueController } from './public/catalogue.controller.js';
import { HealthController } from './public/health.controller.js';

/** Every controller of the API. */
export const CONTROLLERS: Type[] = [AuthController, CatalogueController, HealthController, MeController];
