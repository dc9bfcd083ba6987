import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module';

/** The features of the API, in one list: the application imports them, the schema is printed from them. */
export const features: Type[] = [IdentityModule];
