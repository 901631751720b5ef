import { NodeCircleProgram } from 'sigma/rendering';
import type { NodeProgramType } from 'sigma/rendering';
import type { DotAttributes, LineAttributes } from './attributes.ts';
import { distanceInShader } from './shapes.ts';
import type { Shape } from './shapes.ts';

/**
 * Sigma's program for circles with another outline: it already covers the circle around a node with one triangle
 * and hands the fragment its place in it.
 */
export function shapeProgram(shape: Shape): NodeProgramType<DotAttributes, LineAttributes> {
  const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  vec2 p = v_diffVector / v_radius;
  float border = u_correctionRatio * 2.0 / v_radius;
  float outside = ${distanceInShader(shape)} - 1.0 + border;
  #ifdef PICKING_MODE
  gl_FragColor = outside > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(outside / border, 0.0, 1.0));
  #endif
}`;
  return class extends NodeCircleProgram<DotAttributes, LineAttributes> {
    override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader };
    }
  };
}
