/**
 * Words of one kind of event that tell different sorts of it apart: a fire is no sinking, though both are accidents, and a ship that went
 * down or turned over sank.
 */
export const EVENT_SORTS: readonly string[] = [
  'sink sinking capsize founder overturn shipwreck go_down turn_over go_over keel_over heel',
  'crash collide collision derail derailment run_over',
  'collapse collapsing cave_in topple',
  'fire blaze burn inferno wildfire arson',
  'leak spill burst breach rupture meltdown',
  'shoot shooting shootout gunfire',
  'bomb bombing explode explosion blast detonate detonation go_off blow_up',
  'shell shelling bombard bombardment barrage airstrike rocket',
  'stab stabbing',
  'hijack hijacking',
  'earthquake quake tremor aftershock',
  'flood flooding',
  'hurricane cyclone typhoon tornado storm',
  'erupt eruption',
  'landslide mudslide avalanche',
];
