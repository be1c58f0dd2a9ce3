import { kind } from '../../src/ontology/kind.ts';
import { decimal, fuzzyDate, money, oneOf, text } from '../values/index.ts';

const aiModelKind = oneOf('AIModelKind', 'What an AI model works on.', {
  LANGUAGE: 'A large language model.',
  SMALL_LANGUAGE: 'A language model small enough for a narrow task or a single machine.',
  IMAGE: 'Pictures.',
  MULTIMODAL: 'Several kinds of input, such as text and pictures.',
  OTHER: 'Something else.',
});

export const aiModel = kind({
  name: 'AIModel',
  doc: 'A trained model of artificial intelligence that somebody released.',
  lifetime: { from: 'released' },
  properties: {
    modelKind: { value: aiModelKind, doc: 'What it works on.' },
    released: { value: fuzzyDate, doc: 'When it was released.', index: true, event: 'released' },
    trainingCompute: {
      value: decimal,
      doc: 'Computation that its training took, in floating-point operations.',
      plausible: { least: 0 },
    },
    trainingCost: { value: money, doc: 'What its training cost.', datedBy: 'released' },
    hardware: { value: text, many: true, doc: 'What it was trained on, such as NVIDIA H100.' },
    parameters: { value: decimal, doc: 'How many parameters it has.', plausible: { least: 0 } },
  },
  links: {
    developers: {
      type: 'DEVELOPED_BY',
      to: 'LegalEntity',
      doc: 'Firms, universities and other bodies that trained it.',
      reverse: { name: 'aiModels', doc: 'Models of artificial intelligence that it trained.' },
    },
    basedOn: {
      type: 'BASED_ON',
      to: 'AIModel',
      doc: 'Models it was trained further from.',
      reverse: { name: 'derivatives', doc: 'Models trained further from this one.' },
    },
  },
});
