import { Module } from '@nestjs/common';
import { FileService } from './file.service';
import { FindService } from './find.service';
import { PatientResolver } from './patient.resolver';

@Module({ providers: [PatientResolver, FileService, FindService] })
export class PatientModule {}
