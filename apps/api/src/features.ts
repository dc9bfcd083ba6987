import type { Type } from '@nestjs/common';
import { AppointmentModule } from './appointment/appointment.module';
import { IdentityModule } from './identity/identity.module';
import { WorklistModule } from './worklist/worklist.module';

/** The features of the API, in one list: the application imports them, the schema is printed from them. */
export const features: Type[] = [AppointmentModule, IdentityModule, WorklistModule];
