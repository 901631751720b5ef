import { NodeCircleProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import type { DotAttributes, LineAttributes } from './attributes.ts';
import { DISTANCE_IN_SHADER, SHAPES, numbersOf } from './shapes.ts';

// A triangle around each dot, whose corners lie twice as far out as its outline may.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute vec2 a_shape;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_shape;
varying float v_border;

void main(void) {
  float radius = 2.0 * a_size * u_correctionRatio / u_sizeRatio;
  v_place = 2.0 * vec2(cos(a_angle), sin(a_angle));
  v_shape = a_shape;
  v_border = 2.0 * u_correctionRatio / radius;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * v_place, 1)).xy, 0, 1);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_shape;
varying float v_border;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

${DISTANCE_IN_SHADER}

void main(void) {
  float outside = distanceOf(v_place, v_shape) - 1.0 + v_border;
  gl_FragColor = mix(v_color, transparent, clamp(outside / v_border, 0.0, 1.0));
}`;

/** Draws every dot in the shape of its type: one program for all, since a page waits for each that is compiled. */
export class ShapeProgram extends NodeCircleProgram<DotAttributes, LineAttributes> {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    const circle = super.getDefinition();
    return {
      ...circle,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      ATTRIBUTES: [...circle.ATTRIBUTES, { name: 'a_shape', size: 2, type: WebGLRenderingContext.FLOAT }],
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    dot: NodeDisplayData & Pick<DotAttributes, 'entityType'>,
  ): void {
    super.processVisibleItem(id, start, dot);
    // After the five numbers of a circle: x, y, size, colour and id.
    this.array.set(numbersOf(SHAPES[dot.entityType]), start + 5);
  }
}
