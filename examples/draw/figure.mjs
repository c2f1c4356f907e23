import { fbm, noise } from './noise.mjs'
import { skin } from './skin.mjs'
import { blend, capsule, ellipsoid, flat } from './solid.mjs'

/** A standing man, feet at (x, z) on the ground, looking along `turn` (0 is away from the camera). */
export function man(mesh, { x, z, turn, height = 1, pose, cloth, fold }) {
  const s = Math.sin(turn)
  const c = Math.cos(turn)
  const place = (p, direction) => {
    const k = direction ? 1 : height
    const q = [c * p[0] + s * p[2], p[1], -s * p[0] + c * p[2]].map((v) => v * k)
    if (!direction) return [q[0] + x, q[1], q[2] + z]
    const n = 1 / (Math.hypot(...q) || 1)
    return q.map((v) => v * n)
  }
  skin(mesh, body(pose, fold), [-0.62, -0.03, -0.4], [0.62, 2.0, 0.45], 0.014, place, cloth)
}

function body(pose, fold) {
  const { lean = 0, shift = 0.03, look = 0.3, arms, hat } = pose
  const knee = [0.035, 0.0]
  const hips = [shift, 0.95, 0]
  const chest = [shift * 0.7 + lean, 1.33, 0.0]
  const limbs = [-1, 1].map((side) => {
    const foot = [side * 0.135 + (side < 0 ? -0.02 : 0.02), 0.07, side < 0 ? -0.02 : 0.05]
    const k = [side * 0.12 + shift * 0.5, 0.5, knee[(side + 1) / 2] + 0.02]
    const hip = [hips[0] + side * 0.095, 0.92, 0]
    return { foot, k, hip, side }
  })
  const head = [chest[0] + lean * 0.4, 1.665, 0.035]
  const cosL = Math.cos(look)
  const sinL = Math.sin(look)
  return (x, y, z) => {
    const bend = fbm(x * 4 + 2, y * 3 - z * 4, 2)
    const crease = fold * (noise(x * 5 + z * 6 + bend * 3, y * 8 + x * 3.3 + bend * 2) + 0.55 * noise(z * 8 - x * 9 + bend * 4, y * 17 + x * 7 - bend * 3))
    let legs = 9
    for (const { foot, k, hip, side } of limbs) {
      const toe = [foot[0] + side * 0.035, 0.045, foot[2] + 0.15]
      let d = Math.min(capsule(x, y, z, [foot[0], 0.055, foot[2] - 0.03], 0.052, toe, 0.045), 9)
      d = blend(d, capsule(x, y, z, [foot[0], 0.12, foot[2]], 0.076, k, 0.084), 0.02)
      d = blend(d, capsule(x, y, z, k, 0.084, hip, 0.115), 0.03)
      legs = Math.min(legs, d)
    }
    legs = blend(legs, ellipsoid(x - hips[0], y - 0.95, z + 0.01, 0.185, 0.14, 0.135), 0.04)
    legs += crease * 1.1
    let coat = flat(x, y, z, [hips[0], 0.9, 0], 0.2, chest, 0.215, 0.72)
    coat = blend(coat, capsule(x, y, z, [chest[0] - 0.15, 1.425, -0.015], 0.085, [chest[0] + 0.15, 1.425, -0.015], 0.085), 0.07)
    coat = Math.max(coat, 0.83 + 0.02 * Math.sin(x * 9) - y)
    for (const { shoulder, elbow, hand, bare } of arms) {
      let d = capsule(x, y, z, [shoulder[0] + chest[0], shoulder[1], shoulder[2]], 0.078, elbow, 0.064)
      d = blend(d, capsule(x, y, z, elbow, 0.064, hand, 0.052), 0.02)
      coat = blend(coat, d, 0.028)
      if (bare) legs = Math.min(legs, ellipsoid(x - bare[0], y - bare[1], z - bare[2], 0.042, 0.06, 0.042))
    }
    coat = blend(coat, capsule(x, y, z, [chest[0], 1.47, 0.0], 0.085, [chest[0], 1.54, 0.01], 0.074), 0.03)
    coat += crease
    const hx = cosL * (x - head[0]) - sinL * (z - head[2])
    const hz = sinL * (x - head[0]) + cosL * (z - head[2])
    const hy = y - head[1]
    let skull = ellipsoid(hx, hy, hz, 0.078, 0.115, 0.098)
    skull = blend(skull, ellipsoid(hx, hy + 0.06, hz - 0.045, 0.058, 0.07, 0.055), 0.03)
    skull = Math.min(skull, ellipsoid(Math.abs(hx) - 0.08, hy + 0.01, hz + 0.005, 0.012, 0.032, 0.02))
    skull = blend(skull, capsule(x, y, z, [chest[0], 1.5, 0.0], 0.062, [head[0], 1.6, 0.02], 0.058), 0.02)
    if (hat === 'helmet') {
      let shell = Math.max(ellipsoid(hx, hy - 0.035, hz, 0.112, 0.118, 0.135), 0.03 - hy)
      shell = Math.min(shell, ellipsoid(hx, hy - 0.035, hz - 0.03, 0.125, 0.02, 0.165))
      skull = Math.min(skull, shell)
    } else {
      skull = Math.min(skull, Math.max(ellipsoid(hx, hy - 0.03, hz, 0.094, 0.11, 0.112), 0.005 - hy) + 0.1 * crease)
    }
    return Math.min(legs, coat, skull)
  }
}
