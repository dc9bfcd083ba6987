export {
  decideLifting,
  decideOpposition,
  decideWord,
  type OppositionFacts,
  type OppositionRefusal,
  type PatientsWord,
} from './decide-opposition';
