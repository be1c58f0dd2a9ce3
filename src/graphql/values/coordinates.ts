import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';

interface CoordinatesShape {
  readonly latitude: number;
  readonly longitude: number;
}

/** Declares `Coordinates`. */
export function addCoordinates({ builder }: Types): Output<CoordinatesShape> {
  return builder.objectRef<CoordinatesShape>('Coordinates').implement({
    description: 'A point on the earth, in degrees of WGS 84, as web maps use them.',
    fields: (t) => ({
      latitude: t.float({ description: 'Degrees north of the equator.', resolve: (point) => point.latitude }),
      longitude: t.float({ description: 'Degrees east of Greenwich.', resolve: (point) => point.longitude }),
    }),
  });
}
