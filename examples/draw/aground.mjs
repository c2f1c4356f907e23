import { scene as canal } from './canal.mjs'

/** The bed of the canal from its own level: what lay in it. */
export const picture = {
  folder: 'late-edition',
  width: 1080,
  height: 713,
  samples: 5,
  density: 300,
  quality: 84,
  film: { exposure: 1.1, glow: 0.06, grain: 2.4, contrast: 1.05, toe: 0.03, vignette: 0.35, seed: 29 },
}

export const scene = () => canal({ eye: [-3.2, -0.72, 7.5], angle: 46, horizon: 0.62, lens: 0.012, focus: 4.2, turn: 0.3 })
