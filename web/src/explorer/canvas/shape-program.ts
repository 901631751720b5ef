import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DotAttributes, LineAttributes } from './attributes.ts';
import { DISTANCE_IN_SHADER, SHAPES, numbersOf } from './shapes.ts';

// A triangle around each dot, whose corners lie twice as far out as its outline may.
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec2 a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_shape;
varying float v_border;

void main(void) {
  float radius = 2.0 * a_size * u_correctionRatio / u_sizeRatio;
  v_place = a_corner;
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

${DISTANCE_IN_SHADER}

void main(void) {
  // No shape reaches out of the circle; to tell where a polygon ends takes long.
  if (length(v_place) > 1.0) discard;
  float outside = distanceOf(v_place, v_shape) - 1.0 + v_border;
  gl_FragColor = v_color * (1.0 - clamp(outside / v_border, 0.0, 1.0));
}`;

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;
const CORNERS = [0, 1, 2].map((third) => {
  const angle = (third * 2 * Math.PI) / 3;
  return [2 * Math.cos(angle), 2 * Math.sin(angle)] as const;
});

/**
 * Draws every dot in the shape of its type: one program for all, since a page waits for each that is compiled. All corners are in one
 * array, which is quicker than one instance of three corners each.
 */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], DotAttributes, LineAttributes> {
  override getDefinition(): ReturnType<NodeProgram<(typeof UNIFORMS)[number]>['getDefinition']> {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 2, type: FLOAT },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    };
  }

  override processVisibleItem(
    _id: number,
    start: number,
    { x, y, size, color, entityType }: NodeDisplayData & Pick<DotAttributes, 'entityType'>,
  ): void {
    const ofDot = [x, y, size, floatColor(color), ...numbersOf(SHAPES[entityType])];
    CORNERS.forEach((place, corner) => {
      this.array.set([...ofDot, ...place], start + corner * this.ATTRIBUTES_ITEMS_COUNT);
    });
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
  }
}
