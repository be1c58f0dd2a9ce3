import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a node carries for this program beside what sigma knows. */
interface Marks {
  /** The place of its shape in the list of shapes. */
  readonly shape: number;
  /** Colour of the ring around it; transparent for none. */
  readonly ring: string;
  /** Colour of the dot of a pinned node; transparent for none. */
  readonly dot: string;
}

// Nodes are points: a point is one corner, where a square of its own is six and costs several times as much to draw.
const vertexShader = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_dot;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_dot;
varying float v_half;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_pixel = 1.0 / radius;
  v_half = 1.25 + (a_ring.a > 0.0 ? 4.5 : 1.0) * v_pixel;
  gl_PointSize = 2.0 * v_half * radius * u_pixelRatio;
  v_shape = a_shape;
  v_ring = a_ring;
  v_dot = a_dot;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
  v_dot.a *= bias;
}
`;

// Each shape is a distance from its outline, negative within, in radii of the node. Points count downwards.
const fragmentShader = `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_dot;
varying float v_half;
varying float v_pixel;
varying float v_shape;
float outline(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(q.x, q.y) - 0.85;
  if (v_shape < 2.5) return (q.x + q.y - 1.15) * 0.707;
  if (v_shape < 3.5) return max(-p.y - 0.7, (q.x * 1.85 + p.y * 1.05 - 1.2075) * 0.47);
  if (v_shape < 4.5) return min(max(q.x - 1.05, q.y - 0.4), max(q.x - 0.4, q.y - 1.05));
  return max(p.y - 0.7, (q.x * 1.85 - p.y * 1.05 - 1.2075) * 0.47);
}
void main(void) {
  vec2 at = (gl_PointCoord * 2.0 - 1.0) * vec2(v_half, -v_half);
  float far = outline(at);
  float ring = v_ring.a > 0.0 ? 3.5 * v_pixel : 0.0;
  #ifdef PICKING_MODE
  gl_FragColor = far > 2.0 * v_pixel + ring ? vec4(0.0) : v_color;
  #else
  vec4 inside = mix(v_color, v_dot, (1.0 - smoothstep(0.3, 0.3 + v_pixel, length(at))) * v_dot.a);
  vec4 edge = mix(inside, v_ring, v_ring.a * smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, far - v_pixel));
  float cover = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, far - ring);
  gl_FragColor = vec4(edge.rgb, 1.0) * cover;
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

/** Draws nodes in the shape of their kind. Sigma takes programs as classes alone, so this one thing is a class. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  override getDefinition() {
    const bytes = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...bytes },
        { name: 'a_ring', ...bytes },
        { name: 'a_dot', ...bytes },
        { name: 'a_id', ...bytes },
      ],
    };
  }

  override processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
    // Sigma hands on every attribute of a node, and knows only of its own in the type.
    const { shape, ring, dot } = data as NodeDisplayData & Marks;
    this.array.set(
      [data.x, data.y, data.size, shape, floatColor(data.color), floatColor(ring), floatColor(dot), index],
      offset,
    );
  }

  override setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations: { u_sizeRatio, u_pixelRatio, u_matrix } }: ProgramInfo,
  ): void {
    gl.uniform1f(u_sizeRatio ?? null, sizeRatio);
    gl.uniform1f(u_pixelRatio ?? null, pixelRatio);
    gl.uniformMatrix3fv(u_matrix ?? null, false, matrix);
  }
}
