import { Module } from '@nestjs/common';
import { AddressResolver } from './address.resolver';
import { AddressService } from './address.service';
import { FileService } from './file.service';
import { FindService } from './find.service';
import { PatientResolver } from './patient.resolver';
import { RegisterService } from './register.service';
import { RelativeService } from './relative.service';
import { PatientWriteResolver } from './write.resolver';

@Module({
  providers: [
    AddressResolver,
    AddressService,
    PatientResolver,
    PatientWriteResolver,
    FileService,
    FindService,
    RegisterService,
    RelativeService,
  ],
})
export class PatientModule {}
