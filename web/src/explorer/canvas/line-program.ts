import { EdgeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DotAttributes, LineAttributes } from './attributes.ts';

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_across;
attribute float a_side;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
varying vec4 v_color;
varying float v_side;
varying float v_edge;

void main(void) {
  float size = length(a_across);
  float thickness = max(size, u_minEdgeThickness * u_sizeRatio) * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + a_across * (a_side / max(size, 0.001) * thickness), 1)).xy, 0, 1);
  // In steps of the feather, so that a fragment has only to subtract.
  v_edge = thickness * u_pixelRatio / (2.0 * u_feather * u_correctionRatio);
  v_side = a_side * v_edge;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT_SHADER = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_side;
varying float v_edge;

void main(void) {
  gl_FragColor = v_color * clamp(v_edge - abs(v_side), 0.0, 1.0);
}`;

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_correctionRatio',
  'u_minEdgeThickness',
  'u_feather',
] as const;
/** The corners of two triangles: which end of the line, and which side of it. */
const CORNERS = [
  ['source', 1],
  ['source', -1],
  ['target', 1],
  ['target', 1],
  ['source', -1],
  ['target', -1],
] as const;

/**
 * Lines like those of sigma, in half the time: all in one array of corners rather than one instance of six corners each, and with
 * little left to do for each pixel.
 */
export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number], DotAttributes, LineAttributes> {
  override getDefinition(): ReturnType<EdgeProgram<(typeof UNIFORMS)[number]>['getDefinition']> {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_across', size: 2, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { size, color }: EdgeDisplayData,
  ): void {
    const [along, down] = [target.x - source.x, target.y - source.y];
    const scale = size / (Math.hypot(along, down) || 1);
    const colorNumber = floatColor(color);
    const { array } = this;
    // Number by number, for there are many lines: an array for each corner would take longer to make than to draw.
    let at = start;
    for (const [end, side] of CORNERS) {
      const { x, y } = end === 'source' ? source : target;
      array[at++] = x;
      array[at++] = y;
      array[at++] = -down * scale;
      array[at++] = along * scale;
      array[at++] = side;
      array[at++] = colorNumber;
    }
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    const numbers = {
      u_sizeRatio: params.sizeRatio,
      u_pixelRatio: params.pixelRatio,
      u_correctionRatio: params.correctionRatio,
      u_minEdgeThickness: params.minEdgeThickness,
      u_feather: params.antiAliasingFeather,
    };
    for (const [name, number] of Object.entries(numbers))
      gl.uniform1f(uniformLocations[name] ?? null, number);
  }
}
